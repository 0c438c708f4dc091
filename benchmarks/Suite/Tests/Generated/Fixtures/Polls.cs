// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
namespace Suite.Fixtures;

[Fixture, DependsOnFixtures<Users, Forums>]
public sealed class Polls : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        connection.InsertRows("INSERT INTO polls (id, thread_id, question, closes_at) VALUES (@0, @1, @2, @3)", PollsRows);
        connection.InsertRows("INSERT INTO poll_options (id, poll_id, label, position) VALUES (@0, @1, @2, @3)", PollOptionsRows);
        connection.InsertRows("INSERT INTO poll_votes (id, option_id, user_id, cast_at) VALUES (@0, @1, @2, @3)", PollVotesRows);
        return Task.CompletedTask;
    }

    private static readonly object?[][] PollsRows =
    [
        [1, 6, "Übersetzung", null],
        [2, 13, "bookmark", null],
        [3, 8, "toolbar password cookie", Utc("2010-11-30T10:08:33Z")],
        [4, 7, "café download toolbar", Utc("2010-11-10T00:41:49Z")],
        [5, 12, "plugin zoom password Übersetzung", null],
        [6, 7, "firefox Übersetzung plugin proxy", null],
    ];

    private static readonly object?[][] PollOptionsRows =
    [
        [1, 3, "download session thread private", 522],
        [2, 6, "Übersetzung history", 642],
        [3, 4, "update download café", 117],
        [4, 4, "profile naïve font", 336],
        [5, 5, "update history café", 916],
        [6, 3, "font naïve", 571],
        [7, 6, "café crash", 860],
        [8, 5, "zoom bookmark session", 260],
        [9, 2, "font", 605],
        [10, 5, "private zoom password profile", 661],
        [11, 1, "font cookie naïve", 11],
        [12, 2, "download bookmark", 710],
        [13, 4, "password password", 45],
        [14, 5, "crash", 85],
        [15, 3, "password plugin download", 928],
        [16, 6, "tab café café", 248],
        [17, 5, "font", 878],
        [18, 5, "beta history thread session", 626],
        [19, 4, "zoom firefox", 377],
        [20, 5, "thread thread Übersetzung", 253],
        [21, 5, "download", 807],
        [22, 6, "beta password naïve", 930],
        [23, 3, "beta tab toolbar", 456],
        [24, 3, "O'Brien", 526],
    ];

    private static readonly object?[][] PollVotesRows =
    [
        [1, 2, 8, Utc("2010-05-07T23:57:59Z")],
        [2, 6, 3, Utc("2010-12-04T16:13:22Z")],
        [3, 21, 4, Utc("2010-04-28T15:01:17Z")],
        [4, 6, 28, Utc("2010-11-18T12:42:25Z")],
        [5, 14, 4, Utc("2010-11-29T12:48:06Z")],
        [6, 22, 29, Utc("2010-05-18T03:50:15Z")],
        [7, 24, 17, Utc("2010-07-22T02:15:12Z")],
        [8, 10, 2, Utc("2010-12-05T04:08:42Z")],
        [9, 17, 26, Utc("2011-01-02T06:30:32Z")],
        [10, 20, 29, Utc("2010-10-31T11:27:50Z")],
        [11, 2, 11, Utc("2011-01-03T13:35:22Z")],
        [12, 10, 7, Utc("2010-03-01T08:31:23Z")],
        [13, 4, 1, Utc("2010-10-15T23:32:24Z")],
        [14, 20, 18, Utc("2010-09-06T03:08:32Z")],
        [15, 15, 21, Utc("2011-01-09T19:12:50Z")],
        [16, 13, 12, Utc("2011-01-17T04:28:58Z")],
        [17, 24, 29, Utc("2010-04-02T09:44:57Z")],
        [18, 5, 3, Utc("2010-01-01T14:45:16Z")],
        [19, 3, 4, Utc("2011-01-20T02:55:59Z")],
        [20, 24, 14, Utc("2010-01-02T06:08:25Z")],
        [21, 23, 10, Utc("2010-08-30T15:54:24Z")],
        [22, 5, 13, Utc("2010-09-13T22:22:54Z")],
        [23, 17, 27, Utc("2010-02-10T13:01:26Z")],
        [24, 13, 21, Utc("2010-05-10T21:38:09Z")],
        [25, 4, 27, Utc("2010-04-19T09:04:59Z")],
        [26, 9, 18, Utc("2010-09-23T21:27:34Z")],
        [27, 11, 27, Utc("2010-11-06T21:20:10Z")],
        [28, 7, 14, Utc("2010-04-10T14:57:06Z")],
        [29, 11, 13, Utc("2010-12-24T03:09:30Z")],
        [30, 15, 18, Utc("2010-05-27T03:23:11Z")],
        [31, 2, 19, Utc("2010-09-17T08:52:03Z")],
        [32, 8, 4, Utc("2010-03-19T11:15:36Z")],
        [33, 5, 1, Utc("2010-08-09T21:24:53Z")],
        [34, 1, 8, Utc("2010-03-03T20:29:54Z")],
        [35, 20, 17, Utc("2011-01-28T01:05:10Z")],
        [36, 23, 12, Utc("2010-10-20T00:05:19Z")],
        [37, 7, 18, Utc("2011-01-28T04:19:47Z")],
        [38, 21, 3, Utc("2010-09-09T19:10:01Z")],
        [39, 8, 24, Utc("2010-10-04T14:09:59Z")],
        [40, 11, 18, Utc("2010-09-26T20:24:02Z")],
    ];
}
