// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
namespace Suite.Fixtures;

[Fixture, DependsOnFixtures<Users, Forums>]
public sealed class Tagging : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        connection.InsertRows("INSERT INTO forum_moderators (id, forum_id, user_id, since) VALUES (@0, @1, @2, @3)", ForumModeratorsRows);
        connection.InsertRows("INSERT INTO thread_watches (id, thread_id, user_id, by_email) VALUES (@0, @1, @2, @3)", ThreadWatchesRows);
        connection.InsertRows("INSERT INTO tags (id, name, slug) VALUES (@0, @1, @2)", TagsRows);
        connection.InsertRows("INSERT INTO thread_tags (id, thread_id, tag_id) VALUES (@0, @1, @2)", ThreadTagsRows);
        return Task.CompletedTask;
    }

    private static readonly object?[][] ForumModeratorsRows =
    [
        [1, 6, 1, Utc("2011-02-03T23:49:06Z")],
        [2, 2, 18, Utc("2010-05-18T07:05:18Z")],
        [3, 5, 15, Utc("2010-01-11T14:22:18Z")],
        [4, 4, 21, Utc("2010-01-18T11:42:04Z")],
        [5, 3, 22, Utc("2011-01-18T22:25:17Z")],
        [6, 1, 4, Utc("2010-01-25T00:44:03Z")],
        [7, 3, 25, Utc("2010-10-25T04:09:50Z")],
        [8, 4, 30, Utc("2010-03-30T17:00:30Z")],
    ];

    private static readonly object?[][] ThreadWatchesRows =
    [
        [1, 16, 5, false],
        [2, 19, 25, false],
        [3, 19, 18, true],
        [4, 16, 2, true],
        [5, 13, 24, false],
        [6, 8, 22, true],
        [7, 18, 8, false],
        [8, 14, 24, true],
        [9, 7, 23, true],
        [10, 15, 20, true],
        [11, 2, 24, false],
        [12, 7, 15, true],
        [13, 5, 15, true],
        [14, 11, 16, true],
        [15, 8, 21, false],
        [16, 1, 17, true],
        [17, 6, 12, false],
        [18, 17, 23, false],
        [19, 15, 10, true],
        [20, 16, 19, false],
        [21, 8, 4, true],
        [22, 17, 3, true],
        [23, 18, 6, true],
        [24, 2, 3, true],
    ];

    private static readonly object?[][] TagsRows =
    [
        [1, "firefox beta", "tag-1"],
        [2, "naïve Übersetzung font history", "tag-2"],
        [3, "sync Übersetzung", "tag-3"],
        [4, "toolbar update Übersetzung", "tag-4"],
        [5, "Übersetzung session", "tag-5"],
        [6, "session", "tag-6"],
        [7, "download", "tag-7"],
        [8, "sync", "tag-8"],
        [9, "password", "tag-9"],
        [10, "crash beta session", "tag-10"],
        [11, "profile crash bookmark", "tag-11"],
        [12, "profile sync plugin firefox", "tag-12"],
        [13, "sync firefox bookmark café", "tag-13"],
        [14, "cookie", "tag-14"],
    ];

    private static readonly object?[][] ThreadTagsRows =
    [
        [1, 14, 7],
        [2, 4, 11],
        [3, 8, 6],
        [4, 14, 1],
        [5, 3, 5],
        [6, 10, 2],
        [7, 6, 6],
        [8, 9, 1],
        [9, 8, 13],
        [10, 16, 12],
        [11, 4, 10],
        [12, 19, 14],
        [13, 4, 7],
        [14, 5, 12],
        [15, 15, 11],
        [16, 8, 13],
        [17, 5, 3],
        [18, 18, 10],
        [19, 12, 2],
        [20, 11, 9],
        [21, 10, 12],
        [22, 16, 1],
        [23, 10, 8],
        [24, 16, 4],
    ];
}
