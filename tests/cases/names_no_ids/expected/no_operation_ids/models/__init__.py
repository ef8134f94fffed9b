"""All models of no_operation_ids."""

from .v1_users_posts_comments import *
