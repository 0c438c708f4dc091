// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
namespace Suite.Fixtures;

[Fixture]
public sealed class Users : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        connection.InsertRows("INSERT INTO users (id, username, email, is_active, karma, joined_at) VALUES (@0, @1, @2, @3, @4, @5)", UsersRows);
        connection.InsertRows("INSERT INTO profiles (id, user_id, display_name, bio, is_public) VALUES (@0, @1, @2, @3, @4)", ProfilesRows);
        return Task.CompletedTask;
    }

    private static readonly object?[][] UsersRows =
    [
        [1, "user-1", "user1@example.com", false, 36, Utc("2010-08-07T15:29:23Z")],
        [2, "user-2", "user2@example.com", true, 392, Utc("2010-11-18T04:34:05Z")],
        [3, "user-3", "user3@example.com", true, 18, Utc("2010-07-01T18:16:48Z")],
        [4, "user-4", "user4@example.com", true, 257, Utc("2010-01-15T15:50:58Z")],
        [5, "user-5", "user5@example.com", true, 815, Utc("2010-09-10T10:13:20Z")],
        [6, "user-6", "user6@example.com", true, 619, Utc("2010-10-18T09:25:34Z")],
        [7, "user-7", "user7@example.com", true, 570, Utc("2010-02-07T04:33:15Z")],
        [8, "user-8", "user8@example.com", true, 566, Utc("2010-09-15T14:37:25Z")],
        [9, "user-9", "user9@example.com", true, 70, Utc("2010-04-15T16:25:00Z")],
        [10, "user-10", "user10@example.com", true, 650, Utc("2010-04-28T01:54:14Z")],
        [11, "user-11", "user11@example.com", false, 421, Utc("2010-05-20T10:47:02Z")],
        [12, "user-12", "user12@example.com", true, 935, Utc("2010-09-07T18:02:20Z")],
        [13, "user-13", "user13@example.com", false, 200, Utc("2010-01-08T22:08:11Z")],
        [14, "user-14", "user14@example.com", false, 228, Utc("2010-12-24T20:38:36Z")],
        [15, "user-15", "user15@example.com", true, 322, Utc("2010-11-01T01:21:03Z")],
        [16, "user-16", "user16@example.com", false, 353, Utc("2010-05-26T18:36:31Z")],
        [17, "user-17", "user17@example.com", true, 388, Utc("2010-09-22T13:10:41Z")],
        [18, "user-18", "user18@example.com", false, 789, Utc("2011-01-11T20:28:27Z")],
        [19, "user-19", "user19@example.com", false, 104, Utc("2010-08-02T05:32:43Z")],
        [20, "user-20", "user20@example.com", true, 940, Utc("2010-11-05T10:36:09Z")],
        [21, "user-21", "user21@example.com", false, 321, Utc("2010-12-20T17:54:53Z")],
        [22, "user-22", "user22@example.com", false, 22, Utc("2010-05-04T13:36:48Z")],
        [23, "user-23", "user23@example.com", true, 733, Utc("2010-11-19T18:09:46Z")],
        [24, "user-24", "user24@example.com", false, 1, Utc("2010-11-01T22:44:41Z")],
        [25, "user-25", "user25@example.com", true, 919, Utc("2010-01-28T02:06:02Z")],
        [26, "user-26", "user26@example.com", false, 217, Utc("2010-04-22T11:24:18Z")],
        [27, "user-27", "user27@example.com", false, 639, Utc("2010-03-16T15:33:53Z")],
        [28, "user-28", "user28@example.com", true, 560, Utc("2010-03-02T09:15:22Z")],
        [29, "user-29", "user29@example.com", false, 413, Utc("2010-02-12T03:02:45Z")],
        [30, "user-30", "user30@example.com", false, 631, Utc("2010-05-26T07:38:21Z")],
    ];

    private static readonly object?[][] ProfilesRows =
    [
        [1, 1, "addon font tab password", "private crash update download zoom firefox password cookie plugin crash font toolbar crash toolbar café plugin private 日本語 Übersetzung beta plugin profile plugin font tab sync tab firefox", false],
        [2, 2, "history O'Brien Übersetzung", "beta thread crash addon history password", true],
        [3, 3, "sync firefox O'Brien", "font firefox naïve Übersetzung private addon font update", false],
        [4, 4, "beta password", "zoom 日本語 cookie history history toolbar crash O'Brien update tab sync crash history history O'Brien café download tab password proxy session naïve addon history password proxy password tab", true],
        [5, 5, "update update", "session Übersetzung zoom history proxy café thread 日本語 plugin 日本語 cookie tab bookmark addon firefox download bookmark font crash toolbar bookmark profile beta 日本語 addon update naïve addon crash", false],
        [6, 6, "beta firefox profile O'Brien", "update O'Brien addon private font addon font beta beta zoom firefox private download café firefox naïve crash download", false],
        [7, 7, "cookie sync history", "bookmark profile plugin café font sync zoom update session thread bookmark font tab profile Übersetzung Übersetzung history café firefox font session history font session", false],
        [8, 8, "cookie", "zoom toolbar sync proxy history password zoom sync session history font profile session Übersetzung 日本語 cookie crash", true],
        [9, 9, "crash", "tab font font font password toolbar toolbar Übersetzung download addon session proxy bookmark bookmark password private plugin plugin font profile", true],
        [10, 10, "toolbar", "addon O'Brien Übersetzung crash profile 日本語 download bookmark beta plugin naïve toolbar download thread update sync plugin", false],
        [11, 11, "proxy bookmark profile password", "cookie firefox beta zoom beta crash download proxy history naïve crash history tab bookmark tab beta beta session history cookie firefox download update bookmark O'Brien O'Brien password", false],
        [12, 12, "private", "download session proxy addon thread private firefox profile history plugin thread O'Brien cookie proxy plugin password naïve password cookie proxy beta proxy sync profile cookie firefox sync", true],
        [13, 13, "private toolbar", "café cookie bookmark O'Brien firefox history zoom café bookmark addon crash font", true],
        [14, 14, "update zoom bookmark", "日本語 download crash addon private 日本語 tab\n\"quoted\" \\ backslash", false],
        [15, 15, "tab bookmark font history", "beta bookmark sync update tab thread proxy café toolbar 日本語 bookmark thread beta 日本語 crash thread bookmark toolbar", true],
        [16, 16, "download addon plugin", "password café private history profile toolbar session naïve cookie session naïve plugin O'Brien addon thread", false],
        [17, 17, "proxy password", "font café update font tab private crash plugin bookmark cookie toolbar update proxy", false],
        [18, 18, "history password", "beta crash profile addon firefox update password firefox update thread plugin toolbar tab beta plugin zoom café update café download sync addon update crash bookmark", true],
        [19, 19, "thread crash", "proxy beta thread Übersetzung proxy bookmark firefox", false],
        [20, 20, "O'Brien", "addon history café beta update bookmark private naïve toolbar tab download private Übersetzung sync plugin tab sync bookmark update download password zoom download plugin update", true],
        [21, 21, "thread proxy beta bookmark", "O'Brien crash O'Brien O'Brien cookie zoom beta beta cookie", true],
        [22, 22, "update crash profile", "proxy tab tab profile history tab update", false],
        [23, 23, "café Übersetzung 日本語", "firefox beta crash Übersetzung private download tab font download naïve", false],
        [24, 24, "toolbar Übersetzung history font", "naïve private firefox sync Übersetzung font Übersetzung proxy crash beta cookie thread O'Brien proxy O'Brien bookmark plugin 日本語 beta zoom history plugin password", true],
        [25, 25, "history history", "cookie session tab proxy session toolbar café", false],
        [26, 26, "beta", "sync password café addon firefox beta sync toolbar plugin font cookie Übersetzung 日本語", false],
        [27, 27, "history beta password beta", "download tab crash O'Brien update private session history firefox private download password 日本語 zoom sync font", false],
        [28, 28, "日本語 plugin plugin", "crash beta session café font plugin tab crash sync tab plugin firefox firefox plugin history café plugin font font zoom bookmark private crash history 日本語 tab", false],
        [29, 29, "addon proxy", "session Übersetzung O'Brien toolbar crash naïve O'Brien font download cookie proxy font font zoom update profile 日本語 beta plugin download history firefox 日本語 addon profile firefox", true],
        [30, 30, "tab sync", "proxy private beta cookie proxy download beta private 日本語 password session thread", true],
    ];
}
