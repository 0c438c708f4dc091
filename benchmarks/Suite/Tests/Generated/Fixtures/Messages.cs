// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
namespace Suite.Fixtures;

[Fixture, DependsOnFixtures<Users>]
public sealed class Messages : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        connection.InsertRows("INSERT INTO messages (id, sender_id, recipient_id, body, is_read, sent_at) VALUES (@0, @1, @2, @3, @4, @5)", MessagesRows);
        connection.InsertRows("INSERT INTO notifications (id, user_id, kind, payload, seen, created_at) VALUES (@0, @1, @2, @3, @4, @5)", NotificationsRows);
        return Task.CompletedTask;
    }

    private static readonly object?[][] MessagesRows =
    [
        [1, 15, 9, "sync password history sync password download naïve tab sync download thread cookie naïve private bookmark Übersetzung 日本語 font zoom crash bookmark crash naïve\n\"quoted\" \\ backslash", true, Utc("2010-10-25T08:16:10Z")],
        [2, 19, 8, "download crash history password O'Brien history session 日本語 café plugin 日本語 plugin cookie thread sync update café café bookmark addon tab beta café", false, Utc("2010-12-22T13:50:11Z")],
        [3, 30, 17, "bookmark beta session history thread O'Brien password update font 日本語", false, Utc("2010-06-05T19:18:01Z")],
        [4, 17, 30, "tab plugin crash cookie firefox beta cookie zoom plugin", false, Utc("2010-05-30T22:09:29Z")],
        [5, 23, 24, "tab beta plugin crash toolbar profile toolbar plugin firefox naïve O'Brien O'Brien cookie password beta Übersetzung history zoom sync", true, Utc("2010-04-21T13:02:43Z")],
        [6, 18, 1, "zoom Übersetzung password plugin firefox update password sync session private tab naïve history", false, Utc("2011-01-02T10:47:12Z")],
        [7, 5, 15, "thread naïve naïve session password tab update bookmark 日本語 tab cookie password download cookie crash crash", true, Utc("2010-07-06T15:45:09Z")],
        [8, 24, 6, "addon font naïve toolbar sync profile tab café O'Brien crash download 日本語 zoom", false, Utc("2010-01-17T12:16:39Z")],
        [9, 22, 14, "password font plugin cookie history history addon O'Brien password Übersetzung café session Übersetzung tab thread café font history tab profile profile thread 日本語 private", true, Utc("2011-01-21T16:57:35Z")],
        [10, 15, 25, "café addon toolbar beta password beta zoom session font update 日本語 crash proxy naïve beta font cookie Übersetzung firefox proxy", true, Utc("2010-02-07T16:03:38Z")],
        [11, 20, 18, "profile naïve naïve café plugin Übersetzung Übersetzung toolbar password download 日本語 naïve beta beta bookmark proxy addon café bookmark toolbar plugin plugin beta password update cookie private", false, Utc("2010-03-26T01:36:09Z")],
        [12, 24, 2, "addon proxy profile private O'Brien zoom font profile O'Brien addon Übersetzung history firefox session history proxy firefox O'Brien Übersetzung history addon", true, Utc("2010-09-29T11:57:51Z")],
        [13, 14, 4, "proxy proxy font cookie tab Übersetzung download update profile sync bookmark cookie firefox private proxy session bookmark private O'Brien naïve thread", false, Utc("2010-08-16T00:50:00Z")],
        [14, 17, 12, "history session beta font addon naïve crash 日本語 password 日本語 addon addon proxy proxy", true, Utc("2010-02-09T21:06:30Z")],
        [15, 25, 20, "thread tab download Übersetzung update zoom crash font Übersetzung update password proxy download 日本語 sync toolbar history Übersetzung download bookmark Übersetzung cookie bookmark private private addon", false, Utc("2010-02-12T02:45:22Z")],
        [16, 7, 3, "profile addon tab naïve profile crash proxy bookmark thread sync sync session cookie café password proxy", false, Utc("2010-01-20T22:54:23Z")],
        [17, 25, 2, "history addon addon history firefox toolbar cookie cookie private addon update 日本語 addon download update password", true, Utc("2010-11-06T02:10:46Z")],
        [18, 17, 2, "addon cookie proxy addon zoom 日本語 download café cookie sync private font font tab naïve café tab addon cookie history thread proxy Übersetzung session tab session download", false, Utc("2010-08-30T18:58:51Z")],
        [19, 19, 2, "日本語 download café O'Brien font password password", false, Utc("2010-08-08T13:36:39Z")],
        [20, 17, 24, "café plugin O'Brien 日本語 sync crash plugin bookmark private update beta sync session update Übersetzung crash profile O'Brien update firefox font toolbar private history Übersetzung session cookie font Übersetzung\n\"quoted\" \\ backslash", true, Utc("2010-07-03T09:23:04Z")],
        [21, 3, 15, "download Übersetzung toolbar firefox crash password 日本語 private update proxy addon bookmark proxy proxy download café addon Übersetzung Übersetzung zoom tab proxy proxy crash tab O'Brien", true, Utc("2010-11-26T03:53:41Z")],
        [22, 25, 15, "Übersetzung session profile font naïve firefox proxy crash naïve zoom thread font download bookmark", true, Utc("2010-05-31T19:48:12Z")],
        [23, 8, 26, "sync O'Brien password session password proxy beta profile profile download font 日本語 addon", false, Utc("2010-08-03T08:25:36Z")],
        [24, 18, 5, "toolbar proxy zoom download tab Übersetzung download 日本語 naïve sync addon download sync private addon profile thread download toolbar tab tab naïve crash bookmark", false, Utc("2010-12-10T16:38:46Z")],
        [25, 22, 5, "crash font firefox naïve password O'Brien café 日本語 zoom addon download addon firefox plugin session firefox tab proxy profile profile bookmark private\n\"quoted\" \\ backslash", false, Utc("2010-01-15T22:41:42Z")],
        [26, 23, 14, "cookie Übersetzung private café crash session Übersetzung naïve bookmark update 日本語 private cookie history profile toolbar proxy plugin history", false, Utc("2010-01-21T23:48:39Z")],
        [27, 29, 16, "crash session history font private Übersetzung history toolbar session zoom zoom zoom O'Brien bookmark firefox Übersetzung café bookmark thread proxy download", true, Utc("2010-04-22T18:10:24Z")],
        [28, 30, 28, "history firefox history O'Brien update history history O'Brien", false, Utc("2010-12-25T03:56:28Z")],
        [29, 17, 8, "firefox zoom download download download password history zoom bookmark password profile tab beta sync tab profile thread thread 日本語", true, Utc("2010-06-07T09:27:11Z")],
        [30, 15, 12, "download O'Brien beta tab Übersetzung Übersetzung tab beta plugin font profile", false, Utc("2010-11-11T05:20:05Z")],
        [31, 16, 20, "café profile 日本語 tab bookmark café O'Brien history beta profile crash zoom firefox session Übersetzung Übersetzung download firefox café addon beta sync beta", false, Utc("2010-04-07T23:55:11Z")],
        [32, 7, 23, "font café bookmark firefox toolbar tab", false, Utc("2010-10-27T16:09:44Z")],
        [33, 29, 20, "proxy password history O'Brien download firefox crash sync naïve bookmark download cookie zoom toolbar zoom zoom update cookie toolbar 日本語 private café café cookie", true, Utc("2010-04-14T09:53:24Z")],
        [34, 23, 5, "tab crash password session thread download thread zoom download sync firefox cookie proxy 日本語 profile", false, Utc("2010-11-12T08:52:33Z")],
        [35, 17, 29, "firefox 日本語 session proxy O'Brien Übersetzung password", false, Utc("2010-12-24T04:26:34Z")],
        [36, 29, 30, "日本語 beta Übersetzung password crash history O'Brien", false, Utc("2010-01-08T13:33:57Z")],
        [37, 12, 23, "café plugin zoom download 日本語 Übersetzung crash sync update update bookmark firefox proxy history 日本語 addon zoom plugin profile cookie download addon profile sync naïve", true, Utc("2010-01-21T05:00:45Z")],
        [38, 1, 29, "crash beta sync profile cookie history private", true, Utc("2010-07-07T07:46:31Z")],
        [39, 13, 29, "plugin firefox zoom zoom O'Brien naïve addon sync cookie profile zoom O'Brien password O'Brien download naïve naïve download firefox beta session cookie cookie plugin crash private font cookie", true, Utc("2010-04-25T03:31:44Z")],
        [40, 9, 25, "tab password café sync toolbar toolbar private café bookmark private Übersetzung history session naïve font history profile bookmark 日本語 zoom plugin addon 日本語", false, Utc("2010-04-20T09:06:22Z")],
    ];

    private static readonly object?[][] NotificationsRows =
    [
        [1, 17, "café bookmark", "plugin firefox addon update history history", true, Utc("2010-06-01T18:10:35Z")],
        [2, 30, "font download plugin", "download 日本語 thread password Übersetzung password 日本語 password profile thread update cookie password toolbar font proxy addon sync update profile O'Brien crash", false, Utc("2010-07-19T17:04:30Z")],
        [3, 8, "plugin", "addon profile thread naïve thread proxy sync toolbar sync", true, Utc("2010-06-15T04:04:36Z")],
        [4, 2, "日本語", "zoom session toolbar profile update plugin tab private proxy font profile download café password history toolbar font tab thread private 日本語 session history beta", true, Utc("2011-01-22T21:35:35Z")],
        [5, 4, "cookie addon crash", "zoom proxy toolbar session thread toolbar O'Brien", false, Utc("2010-08-12T07:54:11Z")],
        [6, 16, "password tab zoom", "plugin zoom beta history font password zoom download font bookmark", true, Utc("2010-06-23T13:07:46Z")],
        [7, 3, "sync beta update session", "café session firefox cookie firefox bookmark addon café crash bookmark firefox addon toolbar session beta café firefox crash", false, Utc("2010-07-23T19:14:56Z")],
        [8, 3, "firefox", "download café cookie cookie font sync history crash Übersetzung 日本語 O'Brien download private password update firefox zoom font O'Brien Übersetzung toolbar 日本語 sync café crash crash bookmark", true, Utc("2010-06-04T13:35:43Z")],
        [9, 18, "Übersetzung history font beta", "Übersetzung private private thread private beta update bookmark download password firefox cookie history Übersetzung password private tab session beta addon Übersetzung update naïve sync addon proxy download beta\n\"quoted\" \\ backslash", true, Utc("2010-07-27T01:59:18Z")],
        [10, 17, "crash cookie", "café Übersetzung thread crash O'Brien naïve toolbar toolbar O'Brien O'Brien update plugin 日本語 naïve addon update naïve profile history tab profile history bookmark", true, Utc("2010-08-03T09:40:21Z")],
        [11, 28, "bookmark naïve", "addon sync password addon 日本語 plugin session Übersetzung bookmark 日本語 history update tab session font", false, Utc("2010-08-17T09:33:47Z")],
        [12, 1, "zoom download session plugin", "addon addon thread password proxy font naïve download download history password Übersetzung addon proxy font session", false, Utc("2010-04-09T11:53:22Z")],
        [13, 20, "bookmark font addon update", "thread profile Übersetzung tab sync O'Brien firefox update beta font plugin", false, Utc("2010-02-21T01:18:51Z")],
        [14, 7, "naïve thread", "password cookie update café O'Brien O'Brien profile café profile thread session profile password bookmark update update password cookie password beta", true, Utc("2010-01-21T21:46:23Z")],
        [15, 14, "tab naïve thread bookmark", "cookie tab toolbar font O'Brien 日本語 naïve café café zoom update café password addon session zoom zoom thread thread café private firefox proxy font thread", true, Utc("2010-12-02T05:21:42Z")],
        [16, 13, "download bookmark tab profile", "tab cookie thread proxy thread password naïve addon crash history tab toolbar beta tab session beta addon", true, Utc("2010-10-08T01:41:24Z")],
        [17, 15, "proxy", "addon 日本語 password thread sync download bookmark plugin crash password proxy addon session 日本語 café zoom download firefox private O'Brien plugin zoom history profile bookmark", false, Utc("2010-10-09T02:21:01Z")],
        [18, 14, "bookmark naïve cookie thread", "firefox crash addon thread naïve update sync", false, Utc("2010-09-19T16:39:50Z")],
        [19, 23, "firefox sync", "crash cookie cookie tab zoom proxy update café crash crash font naïve sync profile thread proxy password password cookie zoom cookie update crash sync firefox naïve beta", true, Utc("2010-10-08T14:40:26Z")],
        [20, 9, "update plugin firefox", "zoom sync proxy addon history 日本語 beta café addon bookmark café\n\"quoted\" \\ backslash", true, Utc("2010-09-01T07:28:07Z")],
        [21, 20, "日本語 history plugin proxy", "password font update thread plugin private private cookie font O'Brien", false, Utc("2010-11-11T18:42:16Z")],
        [22, 19, "profile password plugin sessio", "history private password history toolbar proxy Übersetzung café 日本語 profile firefox", false, Utc("2010-08-10T23:50:03Z")],
        [23, 11, "plugin thread", "toolbar password download toolbar thread history password history proxy plugin beta plugin thread private session profile session", true, Utc("2010-05-05T15:55:03Z")],
        [24, 21, "café font update tab", "history session naïve update session sync font plugin O'Brien thread sync password naïve cookie café font 日本語 cookie café cookie download zoom", false, Utc("2010-04-24T00:36:49Z")],
        [25, 29, "Übersetzung", "history zoom bookmark Übersetzung update 日本語 session café", false, Utc("2010-01-22T13:01:28Z")],
        [26, 6, "beta thread", "history Übersetzung proxy toolbar crash private beta proxy", false, Utc("2010-09-01T12:22:40Z")],
        [27, 21, "history Übersetzung", "proxy thread sync café download firefox sync tab toolbar zoom thread thread zoom Übersetzung toolbar zoom private session O'Brien bookmark O'Brien zoom history bookmark private session addon bookmark", true, Utc("2011-01-11T07:29:50Z")],
        [28, 11, "toolbar", "font addon thread update O'Brien history plugin plugin profile download 日本語 history private naïve download proxy addon firefox beta O'Brien plugin plugin download 日本語 download password beta private", false, Utc("2010-01-24T21:56:27Z")],
        [29, 23, "crash plugin sync", "Übersetzung password zoom tab password bookmark history", false, Utc("2010-05-31T00:43:43Z")],
        [30, 19, "private", "firefox naïve O'Brien sync update proxy password bookmark plugin update O'Brien Übersetzung toolbar font O'Brien Übersetzung password crash history sync toolbar", false, Utc("2011-01-18T20:53:44Z")],
    ];
}
