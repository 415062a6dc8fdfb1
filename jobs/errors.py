"""What a task that was given up is said to have failed of."""


class WorkerDied(Exception):
    """The worker of a task died at every attempt, so that the task itself is under suspicion."""
