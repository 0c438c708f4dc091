// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
namespace Suite.Fixtures;

[Fixture, DependsOnFixtures<Users>]
public sealed class Forums : Fixture
{
    public override Task LoadAsync(DbConnection connection, CancellationToken cancellationToken)
    {
        connection.InsertRows("INSERT INTO categories (id, parent_id, title, position) VALUES (@0, @1, @2, @3)", CategoriesRows);
        connection.InsertRows("INSERT INTO forums (id, category_id, name, slug, description, locked) VALUES (@0, @1, @2, @3, @4, @5)", ForumsRows);
        connection.InsertRows("INSERT INTO threads (id, forum_id, creator_id, title, replies, is_sticky, created_at) VALUES (@0, @1, @2, @3, @4, @5, @6)", ThreadsRows);
        connection.InsertRows("INSERT INTO posts (id, thread_id, author_id, content, score, created_at) VALUES (@0, @1, @2, @3, @4, @5)", PostsRows);
        return Task.CompletedTask;
    }

    private static readonly object?[][] CategoriesRows =
    [
        [1, null, "naïve history", 622],
        [2, null, "sync", 431],
        [3, null, "history", 880],
        [4, null, "Übersetzung history Übersetzung Übersetzung", 698],
    ];

    private static readonly object?[][] ForumsRows =
    [
        [1, 4, "font Übersetzung", "forum-1", "plugin thread 日本語 private profile font toolbar download naïve font profile plugin history password password proxy profile session profile thread history profile naïve", true],
        [2, 4, "update update profile proxy", "forum-2", "日本語 zoom font cookie font crash zoom update", false],
        [3, 4, "session toolbar crash", "forum-3", "profile zoom plugin font thread O'Brien addon beta tab profile private proxy café addon profile beta O'Brien zoom plugin tab", false],
        [4, 3, "thread download", "forum-4", "plugin 日本語 proxy café toolbar private toolbar zoom addon crash update password firefox plugin addon beta password session toolbar sync history firefox cookie toolbar crash", false],
        [5, 1, "thread password", "forum-5", "update crash zoom session update session private toolbar zoom session thread profile session proxy toolbar update café toolbar addon password addon crash\n\"quoted\" \\ backslash", false],
        [6, 2, "plugin", "forum-6", "sync naïve plugin addon tab thread download cookie sync history addon", true],
    ];

    private static readonly object?[][] ThreadsRows =
    [
        [1, 5, 21, "thread sync Übersetzung", 476, true, Utc("2010-02-20T03:11:21Z")],
        [2, 5, 24, "password font", 771, false, Utc("2010-08-28T22:57:59Z")],
        [3, 5, 4, "café font password", 967, false, Utc("2010-03-17T16:04:41Z")],
        [4, 2, 3, "zoom café", 515, true, Utc("2010-03-17T18:51:45Z")],
        [5, 1, 15, "tab", 463, false, Utc("2010-08-19T06:31:39Z")],
        [6, 3, 25, "crash addon", 836, true, Utc("2010-04-20T21:55:39Z")],
        [7, 1, 1, "naïve thread private", 163, true, Utc("2010-02-12T10:02:04Z")],
        [8, 2, 14, "café font Übersetzung", 486, false, Utc("2010-03-01T11:07:39Z")],
        [9, 6, 4, "password tab zoom", 704, true, Utc("2010-08-28T15:43:06Z")],
        [10, 5, 3, "日本語", 586, true, Utc("2010-02-07T02:49:08Z")],
        [11, 4, 28, "font update", 966, true, Utc("2010-10-06T18:57:45Z")],
        [12, 6, 17, "O'Brien update", 450, true, Utc("2010-03-25T02:12:00Z")],
        [13, 1, 20, "private history private", 846, true, Utc("2010-05-14T21:39:01Z")],
        [14, 1, 8, "O'Brien zoom thread history", 918, true, Utc("2010-01-01T06:36:29Z")],
        [15, 3, 25, "naïve", 133, false, Utc("2010-11-22T02:02:33Z")],
        [16, 5, 29, "update crash 日本語 profile", 940, false, Utc("2011-02-03T12:39:27Z")],
        [17, 4, 2, "cookie", 302, false, Utc("2010-01-02T11:50:57Z")],
        [18, 4, 2, "Übersetzung firefox cookie", 513, false, Utc("2010-01-20T18:26:56Z")],
        [19, 5, 10, "proxy", 728, true, Utc("2010-08-02T13:55:45Z")],
        [20, 1, 16, "sync thread", 393, false, Utc("2010-02-25T17:46:12Z")],
    ];

    private static readonly object?[][] PostsRows =
    [
        [1, 20, 20, "update history plugin 日本語 beta firefox Übersetzung 日本語", 425, Utc("2010-05-09T06:17:42Z")],
        [2, 1, 12, "update crash crash proxy café firefox addon sync proxy toolbar crash 日本語 history plugin password profile", 500, Utc("2010-05-27T13:04:29Z")],
        [3, 8, 27, "O'Brien sync download 日本語 sync crash", 254, Utc("2010-09-08T04:03:15Z")],
        [4, 8, 11, "plugin zoom naïve password café session download plugin café O'Brien 日本語 addon thread thread café plugin sync beta bookmark cookie tab naïve private thread naïve addon bookmark profile", 673, Utc("2010-09-03T00:00:14Z")],
        [5, 19, 11, "private naïve café beta proxy 日本語 sync O'Brien profile zoom 日本語 thread firefox update firefox café", 331, Utc("2010-12-04T11:02:26Z")],
        [6, 6, 23, "bookmark Übersetzung beta zoom Übersetzung Übersetzung beta private zoom addon firefox thread download café bookmark download plugin café profile font firefox private sync firefox profile beta naïve cookie thread", 105, Utc("2010-08-26T19:10:15Z")],
        [7, 3, 11, "crash thread proxy profile bookmark update bookmark update download", 127, Utc("2010-05-11T22:26:05Z")],
        [8, 17, 20, "thread tab private O'Brien addon history zoom O'Brien download plugin private plugin sync bookmark", 172, Utc("2011-01-17T05:45:40Z")],
        [9, 7, 10, "bookmark Übersetzung naïve proxy naïve thread plugin", 140, Utc("2010-06-09T10:42:16Z")],
        [10, 9, 9, "thread session zoom naïve O'Brien naïve addon café firefox naïve thread bookmark crash history beta password history profile proxy plugin proxy tab O'Brien toolbar", 995, Utc("2010-02-26T19:31:54Z")],
        [11, 13, 22, "beta update private update firefox bookmark private bookmark update addon bookmark private crash tab 日本語 naïve Übersetzung toolbar beta O'Brien beta cookie naïve", 347, Utc("2010-01-03T08:47:16Z")],
        [12, 19, 6, "toolbar font O'Brien sync sync password download private zoom beta history toolbar tab O'Brien profile session bookmark bookmark", 658, Utc("2010-09-05T11:38:00Z")],
        [13, 4, 30, "addon beta toolbar tab beta zoom toolbar download private addon addon private addon 日本語 sync Übersetzung", 90, Utc("2010-01-23T19:27:08Z")],
        [14, 15, 2, "password tab password proxy zoom crash plugin private cookie firefox café profile proxy tab font toolbar cookie", 882, Utc("2010-08-25T23:41:46Z")],
        [15, 8, 26, "password beta font sync cookie history Übersetzung history café download thread sync zoom addon download sync password", 517, Utc("2010-02-21T13:04:18Z")],
        [16, 12, 7, "font history naïve firefox thread addon", 615, Utc("2010-12-25T02:45:43Z")],
        [17, 5, 13, "password Übersetzung Übersetzung firefox 日本語 addon download 日本語", 764, Utc("2010-12-03T16:20:24Z")],
        [18, 2, 22, "proxy download toolbar O'Brien update session session bookmark firefox Übersetzung profile bookmark session session naïve thread sync O'Brien Übersetzung O'Brien password history O'Brien café addon cookie sync café", 594, Utc("2011-01-06T17:08:53Z")],
        [19, 4, 24, "history bookmark O'Brien crash font history toolbar", 382, Utc("2010-10-21T15:11:30Z")],
        [20, 18, 6, "password tab font profile password session Übersetzung toolbar plugin session proxy bookmark bookmark Übersetzung download tab zoom beta proxy history private 日本語", 594, Utc("2010-09-30T13:06:15Z")],
        [21, 10, 28, "sync addon addon café proxy O'Brien thread Übersetzung firefox zoom beta sync firefox font crash history Übersetzung addon update private password profile proxy sync thread cookie", 348, Utc("2010-07-23T14:16:51Z")],
        [22, 19, 24, "zoom password naïve proxy font sync update Übersetzung toolbar naïve toolbar beta profile firefox tab font", 927, Utc("2010-03-30T02:27:06Z")],
        [23, 16, 28, "Übersetzung cookie profile update crash proxy bookmark café café Übersetzung thread password toolbar toolbar café firefox naïve proxy zoom 日本語 update font Übersetzung proxy addon history zoom cookie", 428, Utc("2010-07-02T04:32:45Z")],
        [24, 6, 15, "naïve proxy font sync proxy download zoom private zoom addon beta firefox Übersetzung private addon password thread O'Brien zoom profile font naïve crash firefox", 876, Utc("2010-12-13T20:23:23Z")],
        [25, 1, 22, "font bookmark 日本語 proxy plugin sync font zoom Übersetzung café toolbar sync tab naïve proxy Übersetzung O'Brien toolbar firefox firefox download thread addon addon thread O'Brien cookie sync", 306, Utc("2010-12-02T17:45:43Z")],
        [26, 10, 13, "history private session café thread tab zoom session sync private", 160, Utc("2011-01-10T02:43:37Z")],
        [27, 10, 30, "crash profile password bookmark 日本語 bookmark history thread plugin café thread password café update\n\"quoted\" \\ backslash", 910, Utc("2010-05-18T16:27:49Z")],
        [28, 6, 4, "private firefox crash naïve bookmark O'Brien toolbar zoom naïve", 424, Utc("2010-11-16T09:15:32Z")],
        [29, 10, 5, "zoom naïve addon plugin font beta bookmark O'Brien café private 日本語 tab toolbar plugin café 日本語 update", 940, Utc("2010-02-18T07:08:25Z")],
        [30, 5, 1, "update 日本語 日本語 日本語 thread password crash cookie sync thread crash update Übersetzung plugin sync tab bookmark firefox Übersetzung naïve profile session café private download profile download", 819, Utc("2011-01-21T04:57:14Z")],
        [31, 16, 18, "Übersetzung café bookmark crash thread beta sync cookie cookie proxy sync private update firefox sync", 226, Utc("2010-06-22T11:27:22Z")],
        [32, 18, 22, "toolbar history password tab beta naïve sync tab firefox thread download profile font bookmark thread update download password O'Brien update naïve firefox private download addon", 471, Utc("2011-01-27T05:20:01Z")],
        [33, 11, 23, "sync tab proxy font password 日本語 update crash Übersetzung addon plugin zoom history 日本語 download bookmark thread password tab profile", 125, Utc("2010-12-16T18:48:15Z")],
        [34, 2, 5, "O'Brien password toolbar font addon history thread firefox session firefox session bookmark history addon zoom profile 日本語 zoom toolbar font session crash 日本語 thread zoom", 890, Utc("2010-01-07T04:53:24Z")],
        [35, 12, 2, "zoom Übersetzung session O'Brien O'Brien naïve crash bookmark font download session toolbar Übersetzung addon proxy crash café O'Brien zoom naïve tab proxy 日本語 profile tab update O'Brien", 102, Utc("2010-11-19T15:16:26Z")],
        [36, 19, 3, "café bookmark private plugin update download cookie addon 日本語 password crash toolbar 日本語 password naïve plugin zoom profile font tab sync beta toolbar Übersetzung session toolbar sync naïve download", 351, Utc("2010-11-03T19:45:52Z")],
        [37, 7, 18, "download 日本語 proxy cookie cookie toolbar sync", 223, Utc("2010-04-14T02:32:34Z")],
        [38, 7, 10, "crash sync history O'Brien update zoom profile profile proxy crash font tab crash crash font 日本語 O'Brien thread naïve crash session", 167, Utc("2010-10-22T15:35:19Z")],
        [39, 3, 8, "O'Brien beta update session Übersetzung 日本語 beta bookmark café 日本語 update crash zoom crash cookie 日本語 zoom password cookie beta password", 44, Utc("2010-12-17T09:11:50Z")],
        [40, 7, 18, "private private password sync private history toolbar zoom zoom Übersetzung café café", 791, Utc("2011-01-03T03:56:02Z")],
    ];
}
