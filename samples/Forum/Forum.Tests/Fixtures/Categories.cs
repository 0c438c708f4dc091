using System.Data.Common;
using FixtureGen;

namespace Forum.Tests;

[Fixture]
public sealed class Categories : Fixture
{
    public const int Announcements = 1;
    public const int Help = 2;
    public const int OffTopic = 3;

    public override async Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText =
            """
            INSERT INTO Categories (Id, Slug, Title, Position)
            VALUES (1, 'announcements', 'Announcements', 1),
                   (2, 'help', 'Questions and answers', 2),
                   (3, 'off-topic', 'Everything else', 3)
            """;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
