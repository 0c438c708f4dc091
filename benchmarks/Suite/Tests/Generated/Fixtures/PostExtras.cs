// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
namespace Suite.Fixtures;

[Fixture, DependsOnFixtures<Users, Forums>]
public sealed class PostExtras : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        connection.InsertRows("INSERT INTO post_revisions (id, post_id, editor_id, content, created_at) VALUES (@0, @1, @2, @3, @4)", PostRevisionsRows);
        connection.InsertRows("INSERT INTO attachments (id, post_id, uploader_id, filename, size) VALUES (@0, @1, @2, @3, @4)", AttachmentsRows);
        connection.InsertRows("INSERT INTO post_votes (id, post_id, user_id, value) VALUES (@0, @1, @2, @3)", PostVotesRows);
        connection.InsertRows("INSERT INTO flags (id, post_id, reporter_id, reason, handled) VALUES (@0, @1, @2, @3, @4)", FlagsRows);
        return Task.CompletedTask;
    }

    private static readonly object?[][] PostRevisionsRows =
    [
        [1, 5, 27, "font bookmark font Übersetzung addon crash history 日本語 history sync crash profile zoom Übersetzung Übersetzung O'Brien update", Utc("2011-01-17T17:40:01Z")],
        [2, 27, 18, "zoom café bookmark tab history beta proxy session addon O'Brien beta password history plugin proxy history history zoom beta password tab proxy update café O'Brien café", Utc("2010-04-30T10:38:18Z")],
        [3, 11, 23, "toolbar addon font private cookie private plugin update password download beta password sync firefox Übersetzung", Utc("2010-11-19T07:47:46Z")],
        [4, 33, 1, "Übersetzung café password profile bookmark proxy O'Brien profile firefox sync plugin naïve session café font private O'Brien font toolbar toolbar beta update café", Utc("2010-02-04T02:02:03Z")],
        [5, 7, 11, "tab cookie proxy sync 日本語 history O'Brien thread plugin profile tab", Utc("2011-01-20T21:29:15Z")],
        [6, 19, 18, "日本語 proxy profile download 日本語 plugin profile tab crash zoom toolbar plugin toolbar password password update password tab download plugin font update proxy zoom tab history download update download", Utc("2011-01-24T11:13:36Z")],
        [7, 25, 9, "private beta firefox history 日本語 font bookmark O'Brien naïve crash naïve naïve profile café toolbar", Utc("2010-08-26T20:44:54Z")],
        [8, 30, 28, "proxy font Übersetzung Übersetzung zoom tab profile toolbar sync session addon", Utc("2011-01-13T19:41:21Z")],
        [9, 3, 29, "password bookmark O'Brien cookie naïve password private 日本語 café café plugin beta password private private", Utc("2010-09-05T13:55:03Z")],
        [10, 14, 21, "plugin crash café zoom session O'Brien crash plugin font history thread café naïve naïve history plugin history history profile profile update O'Brien thread addon session", Utc("2011-01-06T02:25:42Z")],
        [11, 11, 2, "firefox crash tab password Übersetzung thread addon firefox download cookie cookie password thread password plugin naïve update download bookmark", Utc("2010-07-12T04:51:02Z")],
        [12, 31, 4, "thread bookmark tab cookie sync bookmark crash 日本語 history zoom private proxy 日本語 O'Brien session zoom password firefox private bookmark addon", Utc("2010-05-21T17:58:01Z")],
        [13, 29, 12, "tab firefox plugin cookie update history sync sync crash crash zoom", Utc("2010-03-29T05:23:53Z")],
        [14, 34, 10, "session tab proxy cookie profile O'Brien history thread history café session profile O'Brien addon proxy naïve café O'Brien history toolbar\n\"quoted\" \\ backslash", Utc("2010-02-28T01:52:02Z")],
        [15, 25, 12, "addon plugin history thread naïve 日本語 addon crash update profile cookie firefox download zoom zoom", Utc("2010-07-09T19:02:20Z")],
        [16, 11, 10, "sync password private private Übersetzung Übersetzung zoom thread", Utc("2010-03-02T15:10:59Z")],
        [17, 9, 4, "download Übersetzung profile cookie proxy update bookmark zoom crash history firefox tab zoom addon", Utc("2010-10-16T06:23:57Z")],
        [18, 3, 18, "update toolbar naïve 日本語 O'Brien download thread password thread O'Brien update update Übersetzung thread addon crash update O'Brien sync addon cookie beta beta thread private thread password bookmark sync", Utc("2010-11-19T14:27:25Z")],
        [19, 4, 25, "O'Brien password font 日本語 sync beta zoom naïve toolbar cookie password proxy O'Brien plugin plugin toolbar password toolbar 日本語 download O'Brien zoom O'Brien bookmark thread password session private bookmark", Utc("2010-01-25T11:28:42Z")],
        [20, 16, 7, "password 日本語 plugin toolbar zoom sync download profile crash Übersetzung Übersetzung download toolbar history proxy session update zoom profile 日本語 thread O'Brien 日本語 zoom 日本語 firefox sync history", Utc("2010-08-29T21:50:48Z")],
    ];

    private static readonly object?[][] AttachmentsRows =
    [
        [1, 24, 2, "sync 日本語", 494],
        [2, 13, 10, "tab", 442],
        [3, 26, 1, "profile crash history O'Brien", 688],
        [4, 27, 17, "日本語 zoom", 463],
        [5, 24, 19, "crash", 853],
        [6, 33, 17, "beta", 428],
        [7, 38, 17, "plugin", 131],
        [8, 22, 9, "firefox thread O'Brien plugin", 884],
        [9, 3, 21, "cookie tab update", 478],
        [10, 13, 3, "download", 969],
        [11, 33, 2, "firefox download font", 39],
        [12, 22, 12, "sync password crash", 615],
        [13, 15, 17, "download tab café", 66],
        [14, 28, 19, "sync profile beta tab", 853],
        [15, 9, 17, "O'Brien addon", 65],
    ];

    private static readonly object?[][] PostVotesRows =
    [
        [1, 2, 19, 866],
        [2, 21, 22, 326],
        [3, 18, 27, 337],
        [4, 6, 14, 504],
        [5, 23, 16, 839],
        [6, 40, 21, 780],
        [7, 11, 13, 53],
        [8, 27, 28, 439],
        [9, 28, 18, 987],
        [10, 10, 4, 833],
        [11, 38, 27, 403],
        [12, 5, 6, 573],
        [13, 18, 4, 532],
        [14, 40, 6, 840],
        [15, 3, 13, 491],
        [16, 2, 10, 540],
        [17, 29, 30, 463],
        [18, 40, 15, 303],
        [19, 11, 25, 742],
        [20, 16, 27, 275],
        [21, 16, 9, 938],
        [22, 23, 21, 367],
        [23, 17, 4, 504],
        [24, 8, 13, 960],
        [25, 34, 21, 504],
    ];

    private static readonly object?[][] FlagsRows =
    [
        [1, 36, 27, "O'Brien font", true],
        [2, 15, 8, "crash Übersetzung font", true],
        [3, 16, 6, "thread password history", false],
        [4, 19, 6, "history bookmark bookmark", true],
        [5, 15, 29, "Übersetzung session download", true],
        [6, 38, 7, "café beta bookmark tab", false],
        [7, 22, 22, "font", true],
        [8, 21, 21, "sync", false],
        [9, 28, 3, "firefox", false],
        [10, 19, 22, "toolbar password", false],
    ];
}
