// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
namespace Suite.Fixtures;

[Fixture, DependsOnFixtures<Users>]
public sealed class Community : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        connection.InsertRows("INSERT INTO groups (id, name, description, created_at) VALUES (@0, @1, @2, @3)", GroupsRows);
        connection.InsertRows("INSERT INTO group_members (id, group_id, user_id, is_leader) VALUES (@0, @1, @2, @3)", GroupMembersRows);
        connection.InsertRows("INSERT INTO audit_logs (id, user_id, action, detail, created_at) VALUES (@0, @1, @2, @3, @4)", AuditLogsRows);
        return Task.CompletedTask;
    }

    private static readonly object?[][] GroupsRows =
    [
        [1, "bookmark naïve O'Brien update", "zoom café toolbar toolbar café zoom session download beta profile thread firefox private cookie O'Brien private bookmark firefox cookie thread session proxy toolbar update crash crash", Utc("2010-10-20T02:48:38Z")],
        [2, "bookmark plugin profile", "download bookmark crash addon profile bookmark crash download font café history proxy addon addon font thread sync password sync plugin café naïve Übersetzung naïve", Utc("2010-05-18T00:24:31Z")],
        [3, "zoom private zoom", "bookmark update O'Brien bookmark cookie history addon café", Utc("2010-12-17T05:13:33Z")],
        [4, "crash bookmark history", "O'Brien addon history sync proxy password private profile crash Übersetzung", Utc("2010-03-28T10:44:51Z")],
        [5, "download font font download", "crash firefox profile password sync password", Utc("2010-03-04T14:25:13Z")],
        [6, "café private naïve", "beta plugin plugin password firefox session crash tab private firefox plugin thread", Utc("2010-07-23T08:09:33Z")],
        [7, "font proxy toolbar tab", "Übersetzung font bookmark session addon session profile naïve naïve bookmark update", Utc("2010-08-11T02:40:32Z")],
        [8, "tab download thread", "café addon cookie sync 日本語 Übersetzung tab tab cookie thread profile plugin addon proxy plugin private history", Utc("2010-10-12T17:41:16Z")],
    ];

    private static readonly object?[][] GroupMembersRows =
    [
        [1, 6, 15, false],
        [2, 3, 17, true],
        [3, 6, 8, true],
        [4, 8, 12, false],
        [5, 8, 2, true],
        [6, 6, 13, false],
        [7, 2, 27, false],
        [8, 8, 4, true],
        [9, 4, 5, true],
        [10, 1, 16, false],
        [11, 4, 17, true],
        [12, 5, 7, true],
        [13, 4, 22, true],
        [14, 5, 14, false],
        [15, 8, 23, true],
        [16, 6, 16, true],
        [17, 8, 10, false],
        [18, 7, 9, true],
        [19, 7, 5, false],
        [20, 6, 19, true],
        [21, 8, 19, true],
        [22, 5, 3, true],
        [23, 3, 7, true],
        [24, 6, 23, true],
        [25, 6, 20, true],
        [26, 2, 28, false],
        [27, 7, 27, true],
        [28, 3, 14, false],
        [29, 4, 7, true],
        [30, 7, 15, true],
        [31, 2, 16, true],
        [32, 7, 2, false],
        [33, 6, 5, true],
        [34, 4, 14, false],
        [35, 5, 19, false],
        [36, 2, 26, true],
        [37, 4, 28, true],
        [38, 7, 29, false],
        [39, 3, 26, false],
        [40, 2, 3, true],
    ];

    private static readonly object?[][] AuditLogsRows =
    [
        [1, 28, "tab", "crash 日本語 plugin beta Übersetzung password session O'Brien plugin tab session zoom tab proxy font bookmark bookmark cookie bookmark", Utc("2010-08-20T07:21:28Z")],
        [2, 14, "profile", "plugin profile crash password addon font session Übersetzung toolbar thread naïve beta proxy download naïve addon", Utc("2010-05-23T06:57:31Z")],
        [3, 27, "update crash update", "thread addon zoom private proxy profile history café O'Brien bookmark proxy beta bookmark", Utc("2010-03-24T17:45:58Z")],
        [4, 12, "history 日本語", "café thread beta crash naïve O'Brien update proxy naïve thread addon update session thread crash password addon Übersetzung toolbar plugin zoom toolbar history sync 日本語 bookmark\n\"quoted\" \\ backslash", Utc("2010-06-12T20:37:06Z")],
        [5, 18, "café", "profile session O'Brien Übersetzung thread café Übersetzung bookmark proxy history 日本語 font tab O'Brien tab private", Utc("2010-01-12T17:04:04Z")],
        [6, 7, "日本語 O'Brien bookmark", "download session crash profile download tab tab history private toolbar", Utc("2010-12-28T14:00:28Z")],
        [7, 22, "firefox firefox", "plugin history firefox font zoom proxy password thread font naïve Übersetzung bookmark history update tab profile crash zoom proxy history crash sync Übersetzung sync beta plugin password", Utc("2010-08-30T18:48:14Z")],
        [8, null, "private zoom toolbar", "firefox Übersetzung sync 日本語 crash 日本語 update café history profile zoom crash naïve font beta font history addon cookie update tab addon font thread proxy tab crash session cookie", Utc("2010-06-13T19:34:32Z")],
        [9, null, "session", "zoom addon download font cookie crash café private", Utc("2010-09-08T11:18:22Z")],
        [10, 23, "crash", "plugin password addon O'Brien Übersetzung toolbar sync password tab beta", Utc("2010-04-22T03:00:27Z")],
        [11, 11, "tab cookie", "addon history proxy tab café download café private session sync", Utc("2010-03-11T09:20:52Z")],
        [12, 4, "tab tab", "proxy 日本語 session download crash proxy tab download password zoom plugin update zoom beta plugin naïve download 日本語 café private private", Utc("2010-08-25T17:36:47Z")],
        [13, 21, "zoom proxy thread", "cookie private crash thread session 日本語 session naïve 日本語 password update beta sync O'Brien toolbar plugin zoom history beta profile update font café tab private proxy crash password café", Utc("2010-10-02T23:46:29Z")],
        [14, 12, "download update tab", "bookmark café Übersetzung private update crash plugin", Utc("2011-01-01T05:36:50Z")],
        [15, 6, "thread thread", "history download beta tab update addon beta download profile session zoom cookie addon tab", Utc("2010-04-26T18:53:08Z")],
        [16, 2, "café naïve zoom", "proxy Übersetzung café thread crash café O'Brien download toolbar font sync zoom private download session sync private O'Brien toolbar", Utc("2010-10-25T18:11:53Z")],
        [17, 28, "font", "beta cookie tab tab café thread zoom firefox thread zoom private naïve beta plugin", Utc("2010-11-17T16:29:56Z")],
        [18, 9, "history zoom Übersetzung session", "addon Übersetzung tab password private sync zoom history tab bookmark Übersetzung sync password download bookmark O'Brien firefox update beta Übersetzung café addon 日本語 O'Brien private download proxy bookmark", Utc("2010-03-08T14:16:37Z")],
        [19, 14, "sync", "session O'Brien toolbar plugin bookmark addon session zoom session bookmark download cookie 日本語 plugin O'Brien profile", Utc("2010-07-30T00:09:02Z")],
        [20, 30, "bookmark download", "proxy toolbar zoom plugin download crash café cookie private update profile naïve café café Übersetzung tab naïve toolbar profile cookie sync café history thread naïve firefox", Utc("2010-12-07T08:02:56Z")],
        [21, 25, "firefox", "café proxy thread history plugin cookie naïve café firefox update cookie", Utc("2010-04-05T13:30:13Z")],
        [22, 5, "password", "cookie update cookie password Übersetzung 日本語 update beta 日本語", Utc("2010-01-29T06:32:19Z")],
    ];
}
