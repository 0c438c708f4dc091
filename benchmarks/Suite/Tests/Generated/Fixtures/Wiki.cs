// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
namespace Suite.Fixtures;

[Fixture, DependsOnFixtures<Users>]
public sealed class Wiki : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        connection.InsertRows("INSERT INTO documents (id, parent_id, owner_id, title, slug, locale) VALUES (@0, @1, @2, @3, @4, @5)", DocumentsRows);
        connection.InsertRows("INSERT INTO revisions (id, document_id, creator_id, content, is_approved, created_at) VALUES (@0, @1, @2, @3, @4, @5)", RevisionsRows);
        return Task.CompletedTask;
    }

    private static readonly object?[][] DocumentsRows =
    [
        [1, null, 23, "zoom password", "document-1", "de"],
        [2, null, 5, "O'Brien bookmark sync history", "document-2", "pt-BR"],
        [3, null, 15, "bookmark update café", "document-3", "ja"],
        [4, null, 21, "firefox update", "document-4", "en-US"],
        [5, 2, 11, "Übersetzung plugin beta addon", "document-5", "en-US"],
        [6, 3, 9, "café crash download download", "document-6", "pt-BR"],
        [7, null, 23, "sync Übersetzung 日本語", "document-7", "pt-BR"],
        [8, null, 3, "proxy", "document-8", "pt-BR"],
        [9, null, 25, "private", "document-9", "pt-BR"],
        [10, null, 12, "tab tab addon beta", "document-10", "en-US"],
        [11, 2, 17, "update O'Brien cookie", "document-11", "pt-BR"],
        [12, 4, 1, "proxy", "document-12", "en-US"],
        [13, 2, 13, "history tab private café", "document-13", "ja"],
        [14, 7, 3, "proxy password", "document-14", "de"],
        [15, null, 6, "history O'Brien cookie", "document-15", "pt-BR"],
        [16, 4, 24, "日本語 addon thread font", "document-16", "en-US"],
        [17, null, 27, "history history private", "document-17", "en-US"],
        [18, 6, 27, "profile Übersetzung", "document-18", "fr"],
        [19, 9, 24, "cookie crash Übersetzung 日本語", "document-19", "en-US"],
        [20, 6, 10, "beta café", "document-20", "ja"],
        [21, null, 17, "beta", "document-21", "en-US"],
        [22, 8, 30, "tab addon password", "document-22", "en-US"],
        [23, 3, 8, "beta zoom session", "document-23", "pt-BR"],
        [24, 11, 1, "crash update 日本語 O'Brien", "document-24", "de"],
        [25, null, 15, "Übersetzung sync beta", "document-25", "en-US"],
    ];

    private static readonly object?[][] RevisionsRows =
    [
        [1, 20, 26, "tab naïve profile firefox tab update Übersetzung download O'Brien update thread beta font password tab sync plugin zoom private password addon zoom naïve 日本語 session Übersetzung Übersetzung proxy bookmark", false, Utc("2010-12-13T19:06:04Z")],
        [2, 19, 13, "toolbar toolbar 日本語 O'Brien addon thread beta firefox sync download bookmark password tab profile proxy café firefox tab private proxy naïve toolbar sync private café cookie thread", true, Utc("2010-11-28T19:20:15Z")],
        [3, 17, 9, "zoom plugin private thread cookie 日本語 proxy toolbar history addon history cookie O'Brien 日本語 firefox history crash café 日本語 Übersetzung", true, Utc("2010-03-02T02:53:29Z")],
        [4, 18, 1, "crash thread plugin plugin profile tab password profile firefox sync password zoom café naïve O'Brien crash bookmark firefox private", false, Utc("2010-06-08T09:26:17Z")],
        [5, 22, 9, "tab session plugin download session firefox thread 日本語 thread Übersetzung 日本語 sync session toolbar sync proxy download session bookmark tab crash tab password", true, Utc("2011-01-12T12:31:33Z")],
        [6, 3, 14, "O'Brien download bookmark Übersetzung beta bookmark crash beta password O'Brien", false, Utc("2010-08-30T19:11:50Z")],
        [7, 2, 21, "thread update O'Brien zoom O'Brien naïve", true, Utc("2010-02-17T07:33:23Z")],
        [8, 15, 14, "café firefox sync sync profile password update zoom café download zoom private crash sync font bookmark private zoom profile", true, Utc("2010-02-14T03:13:41Z")],
        [9, 15, 7, "O'Brien zoom toolbar plugin cookie tab thread download addon O'Brien naïve tab beta thread zoom beta font O'Brien proxy thread", true, Utc("2010-01-26T19:49:44Z")],
        [10, 10, 4, "plugin addon firefox firefox Übersetzung Übersetzung beta proxy crash bookmark addon cookie font font firefox beta font addon O'Brien", true, Utc("2010-06-08T20:07:32Z")],
        [11, 23, 23, "cookie café naïve font 日本語 beta session profile", true, Utc("2010-10-09T06:21:39Z")],
        [12, 3, 27, "addon toolbar addon addon download update update proxy", false, Utc("2010-07-29T10:57:24Z")],
        [13, 3, 23, "update addon cookie beta profile Übersetzung naïve password private history Übersetzung", false, Utc("2010-04-24T21:52:12Z")],
        [14, 4, 1, "plugin proxy update Übersetzung tab addon download thread private naïve history proxy profile proxy update beta O'Brien thread bookmark plugin password zoom plugin zoom history\n\"quoted\" \\ backslash", true, Utc("2010-08-26T15:29:56Z")],
        [15, 14, 5, "addon firefox session download tab naïve password session private password password bookmark", true, Utc("2010-12-10T11:47:55Z")],
        [16, 7, 15, "profile zoom sync crash font zoom profile crash profile 日本語 download 日本語 history tab session session beta naïve bookmark password tab", false, Utc("2010-04-24T07:51:02Z")],
        [17, 8, 1, "private sync password profile zoom font update font", true, Utc("2010-11-25T18:06:12Z")],
        [18, 15, 20, "firefox Übersetzung naïve O'Brien 日本語 beta firefox font password sync profile proxy", true, Utc("2010-06-05T09:16:21Z")],
        [19, 24, 22, "naïve session 日本語 O'Brien addon update font thread naïve history session café proxy history history beta café zoom 日本語 proxy font firefox plugin addon tab password O'Brien O'Brien thread", true, Utc("2010-04-01T20:42:56Z")],
        [20, 14, 25, "crash cookie tab Übersetzung session thread history naïve firefox O'Brien café sync addon history firefox O'Brien beta password bookmark font toolbar history", false, Utc("2010-02-11T00:03:35Z")],
        [21, 3, 10, "font profile crash password firefox crash update 日本語 O'Brien history update crash download addon tab crash font", false, Utc("2010-02-25T06:20:44Z")],
        [22, 19, 29, "update sync tab proxy naïve sync plugin cookie password password crash bookmark plugin plugin private beta addon firefox update private Übersetzung tab proxy zoom download addon Übersetzung proxy firefox", true, Utc("2010-09-27T03:03:03Z")],
        [23, 9, 21, "toolbar café 日本語 profile plugin thread 日本語 firefox font proxy crash Übersetzung font profile crash password download plugin 日本語 tab Übersetzung O'Brien O'Brien beta addon", true, Utc("2010-06-16T22:44:38Z")],
        [24, 16, 29, "tab thread proxy sync password history private", false, Utc("2010-05-24T18:11:09Z")],
        [25, 13, 6, "日本語 firefox font cookie firefox history tab 日本語 zoom session", false, Utc("2011-01-18T04:54:30Z")],
        [26, 10, 16, "thread firefox private download toolbar café addon", false, Utc("2010-05-05T17:35:20Z")],
        [27, 9, 23, "thread password bookmark font zoom beta font café session update font crash sync plugin password crash firefox O'Brien naïve 日本語 plugin zoom", false, Utc("2011-01-05T20:01:32Z")],
        [28, 7, 14, "download profile sync session history café proxy tab zoom O'Brien bookmark Übersetzung toolbar addon naïve update tab Übersetzung update café Übersetzung O'Brien", false, Utc("2010-03-14T11:01:27Z")],
        [29, 6, 13, "crash download bookmark font download cookie bookmark O'Brien plugin café crash crash 日本語 profile sync profile private private firefox beta cookie history profile café session update font zoom\n\"quoted\" \\ backslash", true, Utc("2011-01-27T10:36:44Z")],
        [30, 4, 9, "cookie private beta beta private Übersetzung thread Übersetzung sync download O'Brien naïve sync tab crash", false, Utc("2010-04-09T03:48:05Z")],
        [31, 2, 26, "thread 日本語 cookie addon private profile profile bookmark private cookie crash addon font firefox password zoom café sync 日本語 crash 日本語 toolbar sync profile crash history sync O'Brien", true, Utc("2010-03-30T19:19:16Z")],
        [32, 13, 8, "history café font plugin bookmark O'Brien toolbar naïve café 日本語 beta password tab café thread zoom download addon download tab private addon", true, Utc("2010-11-21T10:58:51Z")],
        [33, 8, 25, "font café beta proxy bookmark private", false, Utc("2010-04-30T09:34:34Z")],
        [34, 12, 22, "crash password beta firefox toolbar firefox profile Übersetzung history sync password plugin 日本語 proxy profile session toolbar naïve thread Übersetzung tab proxy Übersetzung", false, Utc("2011-01-14T09:38:41Z")],
        [35, 24, 26, "password font firefox session cookie zoom session", false, Utc("2010-12-12T00:21:20Z")],
        [36, 8, 12, "addon crash addon proxy firefox 日本語 session beta tab firefox firefox naïve O'Brien private password Übersetzung thread font history café download download session thread addon bookmark", true, Utc("2010-04-10T15:30:27Z")],
        [37, 2, 26, "crash O'Brien private plugin beta download bookmark tab password", true, Utc("2010-11-17T23:17:57Z")],
        [38, 9, 23, "cookie Übersetzung private zoom plugin plugin 日本語 thread download cookie sync password history O'Brien proxy beta font session cookie toolbar", true, Utc("2010-08-26T16:49:59Z")],
        [39, 2, 27, "toolbar history password session bookmark crash session history O'Brien O'Brien naïve firefox history beta toolbar café addon café font password O'Brien font history tab thread crash bookmark thread crash", false, Utc("2010-06-04T11:02:54Z")],
        [40, 7, 8, "cookie toolbar O'Brien proxy zoom naïve zoom download history password session thread Übersetzung download download naïve profile zoom", false, Utc("2010-02-23T10:05:47Z")],
        [41, 13, 21, "addon sync proxy download bookmark Übersetzung", false, Utc("2010-06-04T09:23:59Z")],
        [42, 22, 12, "crash history download history thread download cookie session profile private sync", false, Utc("2010-05-03T05:40:56Z")],
        [43, 4, 30, "addon sync proxy download zoom private download thread toolbar plugin update font update Übersetzung zoom history crash\n\"quoted\" \\ backslash", true, Utc("2010-02-05T05:55:17Z")],
        [44, 1, 18, "plugin history proxy sync proxy profile\n\"quoted\" \\ backslash", true, Utc("2010-02-04T06:15:15Z")],
        [45, 16, 2, "toolbar password bookmark update toolbar crash tab", false, Utc("2010-08-14T18:28:58Z")],
    ];
}
