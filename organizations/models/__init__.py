"""Who: organizations, their offices, posts and holders, the people who sign in, the papers of a year."""

from organizations.models.handover import Handover
from organizations.models.organization import Organization
from organizations.models.papers import ReferenceDocument
from organizations.models.people import Membership, User
from organizations.models.posts import Office, Post, Tenure

__all__ = ["Handover", "Membership", "Office", "Organization", "Post", "ReferenceDocument", "Tenure", "User"]
