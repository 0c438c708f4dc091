namespace Forum;

public sealed class User
{
    public int Id { get; init; }
    public required string Name { get; set; }
    public required string Email { get; set; }
    public Role Role { get; set; }
    public int Reputation { get; set; }
    public DateTime? BannedUntil { get; set; }
    public List<Badge> Badges { get; } = [];

    public bool IsBannedAt(DateTime moment) => BannedUntil > moment;

    public bool MayModerate => Role is Role.Moderator or Role.Administrator;
}
