// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
namespace Suite.Fixtures;

[Fixture, DependsOnFixtures<Users>]
public sealed class Questions : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        connection.InsertRows("INSERT INTO questions (id, creator_id, title, content, is_solved, votes, created_at) VALUES (@0, @1, @2, @3, @4, @5, @6)", QuestionsRows);
        connection.InsertRows("INSERT INTO answers (id, question_id, creator_id, content, is_solution, created_at) VALUES (@0, @1, @2, @3, @4, @5)", AnswersRows);
        return Task.CompletedTask;
    }

    private static readonly object?[][] QuestionsRows =
    [
        [1, 6, "update O'Brien addon naïve", "café firefox profile zoom thread password password font profile café private session sync naïve naïve crash Übersetzung private session Übersetzung profile history", false, 651, Utc("2010-04-26T20:54:12Z")],
        [2, 1, "bookmark cookie", "café 日本語 café profile crash proxy download plugin crash update download toolbar Übersetzung profile font", false, 280, Utc("2010-12-12T00:26:48Z")],
        [3, 15, "proxy 日本語", "bookmark crash firefox café proxy 日本語 private private plugin cookie café plugin 日本語 download tab zoom beta firefox history", false, 102, Utc("2010-03-21T02:30:24Z")],
        [4, 18, "sync Übersetzung", "naïve zoom update download thread proxy crash password thread plugin firefox thread 日本語 crash cookie beta Übersetzung profile tab zoom download", true, 155, Utc("2010-03-20T07:00:10Z")],
        [5, 25, "thread tab beta", "beta font bookmark Übersetzung update session private", false, 414, Utc("2010-10-11T01:03:09Z")],
        [6, 18, "zoom addon", "private proxy update naïve zoom cookie bookmark profile firefox update update firefox naïve crash private", true, 304, Utc("2010-08-11T22:04:11Z")],
        [7, 7, "beta cookie", "private tab download zoom font tab font crash 日本語 proxy font café thread", true, 52, Utc("2010-10-26T03:33:28Z")],
        [8, 5, "naïve update firefox", "private private history thread history sync Übersetzung firefox naïve bookmark download password thread profile thread profile profile profile password password firefox beta private", true, 913, Utc("2010-08-11T00:07:59Z")],
        [9, 26, "firefox history update", "日本語 toolbar addon crash zoom update", true, 673, Utc("2010-03-17T02:25:10Z")],
        [10, 25, "日本語 password", "beta café café O'Brien café thread bookmark bookmark naïve", false, 780, Utc("2010-12-30T03:08:53Z")],
        [11, 22, "thread sync", "naïve profile proxy private font crash private zoom O'Brien bookmark naïve toolbar O'Brien firefox thread private Übersetzung beta history", true, 475, Utc("2010-05-22T07:00:12Z")],
        [12, 19, "plugin firefox", "session proxy tab café crash O'Brien history café café session O'Brien naïve", true, 255, Utc("2010-02-03T12:42:25Z")],
        [13, 24, "café", "bookmark history toolbar bookmark bookmark firefox proxy toolbar plugin profile", true, 139, Utc("2010-05-18T17:02:04Z")],
        [14, 4, "zoom profile plugin download", "history bookmark font proxy café bookmark session history thread sync proxy crash Übersetzung download proxy download proxy Übersetzung firefox café session bookmark sync 日本語", false, 615, Utc("2010-07-07T00:39:03Z")],
        [15, 12, "日本語 history crash", "update toolbar private thread update O'Brien naïve toolbar firefox", true, 93, Utc("2010-09-08T14:46:31Z")],
        [16, 5, "password font", "history zoom font plugin tab café bookmark café download firefox Übersetzung update download toolbar profile toolbar beta addon cookie session crash download crash", false, 624, Utc("2010-07-10T10:40:39Z")],
        [17, 18, "update", "O'Brien plugin beta naïve firefox 日本語 download O'Brien bookmark toolbar download plugin private session font cookie café crash plugin private firefox crash thread cookie cookie", true, 24, Utc("2011-01-30T14:49:48Z")],
        [18, 2, "sync download 日本語 plugin", "naïve crash font naïve password bookmark beta zoom private sync update Übersetzung crash font addon history font beta password font bookmark profile private font tab tab bookmark", false, 951, Utc("2010-07-22T16:07:06Z")],
        [19, 23, "password proxy 日本語", "private plugin tab tab font download addon Übersetzung history firefox sync beta 日本語", true, 509, Utc("2010-08-11T16:07:19Z")],
        [20, 8, "zoom download profile", "password font plugin password 日本語 password 日本語 firefox history thread O'Brien toolbar proxy O'Brien naïve O'Brien toolbar update proxy bookmark download crash bookmark private", false, 441, Utc("2011-01-27T17:31:59Z")],
        [21, 21, "tab private private", "private password toolbar history beta download update Übersetzung thread thread beta café thread naïve naïve O'Brien", true, 479, Utc("2010-04-25T11:22:07Z")],
        [22, 3, "update font", "font thread font download beta firefox toolbar history history font", true, 446, Utc("2010-11-28T04:36:49Z")],
        [23, 4, "session sync", "O'Brien Übersetzung beta Übersetzung font sync profile O'Brien history addon bookmark", true, 267, Utc("2010-10-03T09:27:44Z")],
        [24, 16, "download update plugin tab", "update O'Brien font history Übersetzung profile addon download addon cookie sync O'Brien password thread font toolbar\n\"quoted\" \\ backslash", false, 17, Utc("2011-01-15T07:25:04Z")],
        [25, 1, "font O'Brien", "font cookie sync history cookie bookmark zoom O'Brien proxy password beta bookmark update sync thread sync crash crash zoom bookmark proxy 日本語 cookie", true, 159, Utc("2010-09-19T05:17:30Z")],
    ];

    private static readonly object?[][] AnswersRows =
    [
        [1, 25, 5, "firefox session bookmark 日本語 addon history firefox download Übersetzung cookie", false, Utc("2010-03-06T10:59:08Z")],
        [2, 2, 3, "bookmark session private proxy session history tab crash firefox crash café crash sync bookmark café toolbar", false, Utc("2010-12-25T07:05:21Z")],
        [3, 9, 25, "cookie update naïve thread toolbar Übersetzung zoom history bookmark proxy proxy session zoom proxy naïve history private proxy sync bookmark toolbar O'Brien font sync history session cookie bookmark Übersetzung", false, Utc("2010-07-26T11:02:06Z")],
        [4, 10, 21, "plugin zoom Übersetzung toolbar bookmark download O'Brien Übersetzung profile download bookmark 日本語 bookmark beta firefox beta cookie toolbar toolbar private addon Übersetzung Übersetzung crash font Übersetzung password download", true, Utc("2010-03-30T23:54:13Z")],
        [5, 9, 15, "download café sync session naïve proxy cookie download sync", false, Utc("2010-10-01T04:58:13Z")],
        [6, 8, 14, "crash sync addon thread proxy zoom thread password proxy profile update font 日本語 private O'Brien crash sync profile café cookie", false, Utc("2010-02-11T13:23:13Z")],
        [7, 15, 9, "zoom sync toolbar plugin crash crash beta password toolbar password tab café addon naïve download plugin history", false, Utc("2010-02-03T20:32:26Z")],
        [8, 25, 20, "crash naïve Übersetzung O'Brien Übersetzung thread font tab history password naïve O'Brien Übersetzung naïve firefox font Übersetzung history bookmark sync sync O'Brien café", false, Utc("2010-06-22T04:26:18Z")],
        [9, 18, 22, "tab password zoom café password café Übersetzung firefox naïve zoom crash proxy", true, Utc("2010-11-11T21:00:00Z")],
        [10, 12, 16, "zoom O'Brien cookie addon plugin cookie proxy", true, Utc("2010-07-05T01:25:36Z")],
        [11, 19, 13, "password plugin O'Brien password O'Brien addon naïve", true, Utc("2010-09-29T02:51:49Z")],
        [12, 8, 30, "Übersetzung bookmark proxy beta 日本語 plugin session download bookmark bookmark font bookmark session font download update tab download Übersetzung crash zoom profile Übersetzung update thread Übersetzung", false, Utc("2010-04-13T02:46:00Z")],
        [13, 4, 17, "zoom firefox Übersetzung toolbar download font profile cookie O'Brien Übersetzung font proxy crash crash", false, Utc("2010-06-28T07:45:21Z")],
        [14, 3, 13, "private proxy plugin proxy Übersetzung thread private private Übersetzung", false, Utc("2010-07-30T08:55:34Z")],
        [15, 4, 4, "bookmark proxy profile download sync thread", true, Utc("2010-01-29T10:34:39Z")],
        [16, 10, 12, "sync naïve firefox plugin tab plugin 日本語 beta profile crash private history zoom toolbar naïve proxy zoom naïve profile O'Brien beta firefox tab cookie", true, Utc("2010-02-25T07:41:30Z")],
        [17, 11, 13, "profile O'Brien private addon thread proxy font sync toolbar private café sync bookmark private café download sync firefox history font history font private O'Brien profile download", true, Utc("2010-04-15T02:50:52Z")],
        [18, 3, 9, "font thread beta proxy private O'Brien history private firefox download O'Brien O'Brien zoom naïve proxy naïve firefox bookmark tab café bookmark addon password firefox", false, Utc("2010-02-18T14:10:43Z")],
        [19, 13, 21, "sync history Übersetzung sync proxy proxy", true, Utc("2010-03-06T18:52:54Z")],
        [20, 1, 4, "history update password password café bookmark private naïve sync café café update history sync private proxy", true, Utc("2010-07-21T13:29:25Z")],
        [21, 15, 19, "tab history password O'Brien bookmark 日本語 session proxy O'Brien naïve profile thread addon tab naïve toolbar bookmark", false, Utc("2010-05-16T23:18:42Z")],
        [22, 12, 16, "beta naïve zoom beta bookmark zoom profile Übersetzung history tab profile zoom history naïve café private font beta", false, Utc("2010-04-20T07:41:18Z")],
        [23, 15, 16, "tab zoom addon crash toolbar sync history sync O'Brien update plugin Übersetzung O'Brien session private profile café zoom 日本語 proxy password beta O'Brien O'Brien", true, Utc("2011-01-08T04:08:17Z")],
        [24, 4, 6, "password plugin thread session naïve cookie sync toolbar beta cookie thread zoom session font", true, Utc("2010-08-21T04:28:35Z")],
        [25, 24, 23, "toolbar sync crash Übersetzung O'Brien private proxy session bookmark history cookie profile 日本語 download cookie bookmark session toolbar 日本語 beta O'Brien O'Brien", false, Utc("2010-09-02T04:51:57Z")],
        [26, 19, 8, "private toolbar plugin session 日本語 crash", true, Utc("2010-11-17T09:33:07Z")],
        [27, 11, 2, "naïve sync crash private download proxy Übersetzung proxy history O'Brien toolbar café beta font session thread 日本語 profile firefox private café firefox password update 日本語 font café", true, Utc("2010-12-26T14:04:27Z")],
        [28, 10, 29, "plugin Übersetzung Übersetzung thread bookmark café beta font O'Brien firefox bookmark firefox addon private download firefox firefox toolbar firefox proxy sync history beta bookmark download addon", true, Utc("2010-04-20T21:44:19Z")],
        [29, 4, 8, "session addon update toolbar plugin font download download bookmark proxy history beta private update", true, Utc("2010-01-12T00:47:11Z")],
        [30, 4, 28, "download café Übersetzung proxy crash beta plugin session cookie thread café Übersetzung toolbar plugin Übersetzung addon beta password zoom tab Übersetzung addon café", true, Utc("2010-10-10T10:19:48Z")],
        [31, 3, 26, "O'Brien café toolbar bookmark beta beta private plugin zoom password profile cookie font bookmark naïve", true, Utc("2010-07-15T14:55:36Z")],
        [32, 19, 4, "update firefox history proxy plugin addon toolbar zoom update download password download update profile thread O'Brien firefox", true, Utc("2011-01-04T20:36:28Z")],
        [33, 23, 11, "proxy firefox bookmark profile private plugin firefox update naïve proxy cookie plugin password sync password beta naïve download crash zoom naïve session café cookie update profile session plugin", false, Utc("2010-08-04T09:19:29Z")],
        [34, 4, 7, "cookie update session profile proxy 日本語 proxy password addon private session", true, Utc("2010-04-26T15:56:55Z")],
        [35, 7, 12, "addon crash font font toolbar session private cookie download firefox profile bookmark naïve Übersetzung Übersetzung plugin addon firefox cookie naïve crash tab history cookie 日本語", false, Utc("2010-07-08T03:37:16Z")],
        [36, 20, 27, "profile firefox password toolbar addon plugin cookie Übersetzung plugin download session 日本語 profile session proxy password tab O'Brien O'Brien addon O'Brien Übersetzung O'Brien O'Brien proxy toolbar", false, Utc("2010-07-20T09:37:17Z")],
        [37, 2, 8, "tab cookie download sync bookmark O'Brien session history naïve beta bookmark crash cookie private naïve private Übersetzung firefox", false, Utc("2010-03-12T04:28:22Z")],
        [38, 16, 24, "download proxy tab Übersetzung toolbar Übersetzung O'Brien session Übersetzung crash bookmark thread zoom crash profile thread thread tab café Übersetzung bookmark beta thread update bookmark Übersetzung toolbar crash", true, Utc("2010-08-13T21:57:59Z")],
        [39, 14, 18, "zoom Übersetzung session sync profile bookmark O'Brien password password private thread session history naïve proxy addon cookie session beta café crash profile thread font", false, Utc("2010-04-18T14:25:47Z")],
        [40, 15, 27, "O'Brien beta bookmark proxy profile O'Brien naïve update beta firefox Übersetzung crash", true, Utc("2010-08-07T23:39:43Z")],
        [41, 5, 9, "naïve sync private Übersetzung beta café cookie O'Brien thread font profile proxy proxy password crash firefox crash crash Übersetzung private font firefox cookie beta sync Übersetzung O'Brien profile", true, Utc("2010-03-31T12:25:54Z")],
        [42, 18, 3, "proxy font download private update plugin firefox profile", false, Utc("2010-05-22T09:12:14Z")],
        [43, 11, 28, "tab profile plugin zoom zoom Übersetzung 日本語 private font Übersetzung beta", false, Utc("2010-08-05T08:09:12Z")],
        [44, 7, 12, "download download zoom tab session beta", false, Utc("2010-08-16T13:21:41Z")],
        [45, 18, 21, "proxy beta cookie plugin bookmark cookie password profile cookie firefox private crash download beta crash update Übersetzung session Übersetzung cookie", false, Utc("2010-11-28T15:59:41Z")],
    ];
}
