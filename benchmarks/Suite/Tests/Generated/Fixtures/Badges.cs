// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
namespace Suite.Fixtures;

[Fixture, DependsOnFixtures<Users>]
public sealed class Badges : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        connection.InsertRows("INSERT INTO badges (id, name, points, description) VALUES (@0, @1, @2, @3)", BadgesRows);
        connection.InsertRows("INSERT INTO badge_awards (id, badge_id, user_id, awarded_at) VALUES (@0, @1, @2, @3)", BadgeAwardsRows);
        return Task.CompletedTask;
    }

    private static readonly object?[][] BadgesRows =
    [
        [1, "badge-1", 865, "proxy profile beta update crash private beta café cookie proxy plugin session profile addon update café download download history session private sync update font zoom bookmark tab session bookmark"],
        [2, "badge-2", 713, "thread profile thread tab O'Brien history firefox"],
        [3, "badge-3", 239, "zoom beta Übersetzung thread Übersetzung session font font download naïve"],
        [4, "badge-4", 50, "tab thread tab naïve sync 日本語 bookmark download tab zoom profile O'Brien download firefox tab session zoom addon addon proxy café"],
        [5, "badge-5", 788, "firefox history café zoom O'Brien history update toolbar profile zoom zoom toolbar"],
        [6, "badge-6", 22, "update addon naïve private Übersetzung café bookmark update addon cookie download bookmark history private addon cookie café update plugin naïve plugin"],
        [7, "badge-7", 222, "addon sync thread O'Brien private zoom zoom plugin private private crash session cookie addon download zoom history addon zoom"],
        [8, "badge-8", 711, "toolbar font session naïve private café history"],
        [9, "badge-9", 685, "download history tab plugin update update update sync bookmark update session session private session plugin history beta 日本語"],
        [10, "badge-10", 56, "thread session café beta update addon Übersetzung tab private toolbar addon"],
        [11, "badge-11", 579, "O'Brien thread 日本語 thread session naïve zoom O'Brien zoom update crash session addon plugin"],
        [12, "badge-12", 693, "toolbar cookie download font session tab addon addon beta proxy"],
    ];

    private static readonly object?[][] BadgeAwardsRows =
    [
        [1, 2, 16, Utc("2010-11-18T15:31:51Z")],
        [2, 1, 9, Utc("2010-01-22T14:09:16Z")],
        [3, 6, 9, Utc("2010-02-27T20:24:55Z")],
        [4, 3, 3, Utc("2010-12-14T19:56:31Z")],
        [5, 5, 9, Utc("2010-07-07T13:23:24Z")],
        [6, 5, 11, Utc("2010-08-25T19:48:31Z")],
        [7, 7, 11, Utc("2011-01-08T06:50:47Z")],
        [8, 6, 25, Utc("2010-11-22T11:21:37Z")],
        [9, 5, 30, Utc("2010-11-30T17:14:35Z")],
        [10, 12, 9, Utc("2010-03-17T15:19:49Z")],
        [11, 7, 20, Utc("2010-08-08T09:17:40Z")],
        [12, 2, 3, Utc("2010-09-29T15:20:37Z")],
        [13, 9, 16, Utc("2010-11-12T10:04:30Z")],
        [14, 4, 24, Utc("2010-02-27T13:44:09Z")],
        [15, 8, 1, Utc("2010-01-04T22:37:51Z")],
        [16, 12, 10, Utc("2010-01-15T19:47:10Z")],
        [17, 11, 26, Utc("2010-10-10T21:30:41Z")],
        [18, 7, 17, Utc("2010-03-12T20:47:40Z")],
        [19, 11, 15, Utc("2010-01-30T11:51:35Z")],
        [20, 3, 21, Utc("2010-07-23T19:28:56Z")],
        [21, 2, 30, Utc("2010-01-31T07:18:06Z")],
        [22, 8, 19, Utc("2010-04-27T02:20:31Z")],
        [23, 11, 20, Utc("2010-09-17T00:30:31Z")],
        [24, 1, 6, Utc("2011-01-06T13:20:29Z")],
        [25, 9, 22, Utc("2010-12-28T19:23:20Z")],
        [26, 3, 20, Utc("2010-07-12T05:27:03Z")],
        [27, 1, 5, Utc("2010-03-23T07:36:02Z")],
        [28, 5, 24, Utc("2010-10-17T20:46:35Z")],
        [29, 12, 15, Utc("2010-07-09T03:46:37Z")],
        [30, 7, 24, Utc("2010-05-27T19:02:54Z")],
        [31, 10, 18, Utc("2010-07-02T06:25:14Z")],
        [32, 7, 27, Utc("2010-12-18T10:21:23Z")],
        [33, 6, 20, Utc("2010-01-04T02:38:14Z")],
        [34, 12, 19, Utc("2010-08-12T00:43:09Z")],
        [35, 1, 15, Utc("2010-11-05T16:57:35Z")],
        [36, 12, 12, Utc("2010-12-20T05:37:31Z")],
        [37, 2, 26, Utc("2010-08-04T19:26:30Z")],
        [38, 2, 8, Utc("2010-03-01T11:02:35Z")],
        [39, 7, 30, Utc("2010-08-10T11:11:34Z")],
        [40, 7, 7, Utc("2010-06-27T05:39:48Z")],
        [41, 1, 6, Utc("2010-05-01T01:54:58Z")],
        [42, 2, 6, Utc("2010-06-11T19:06:44Z")],
        [43, 7, 17, Utc("2010-02-18T10:48:28Z")],
        [44, 2, 30, Utc("2010-11-03T22:03:12Z")],
        [45, 11, 3, Utc("2010-04-19T03:38:13Z")],
        [46, 4, 16, Utc("2010-02-12T19:10:14Z")],
        [47, 12, 25, Utc("2010-05-03T05:24:53Z")],
        [48, 10, 6, Utc("2010-07-03T07:32:02Z")],
        [49, 4, 5, Utc("2010-02-19T04:12:49Z")],
        [50, 10, 16, Utc("2010-07-29T08:51:12Z")],
        [51, 12, 24, Utc("2010-07-29T14:28:59Z")],
        [52, 5, 4, Utc("2010-12-13T18:54:58Z")],
        [53, 2, 27, Utc("2010-11-09T20:35:13Z")],
        [54, 4, 28, Utc("2010-01-07T20:16:32Z")],
        [55, 9, 17, Utc("2010-02-19T01:34:25Z")],
        [56, 9, 20, Utc("2010-04-24T15:47:10Z")],
        [57, 5, 16, Utc("2011-01-14T03:36:47Z")],
        [58, 12, 7, Utc("2010-11-20T16:50:49Z")],
    ];
}
