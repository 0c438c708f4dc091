namespace Forum;

public enum Role
{
    Member,
    Moderator,
    Administrator,
}
