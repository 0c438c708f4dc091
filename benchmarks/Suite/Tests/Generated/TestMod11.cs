// Written by benchmarks/Suite/Generate from suite_spec.json. Change those, not this.
using Suite.Fixtures;

namespace Suite.TestMod11;

[UseFixtures<Users, Forums, Polls>]
public partial class Suite061
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(30, Connection.Get<int>("posts", 27, "author_id"));
        Assert.Equal("user-29", Connection.Get<string>("users", 29, "username"));
        Connection.Insert("forums", ("category_id", 4), ("name", "bookmark Übersetzung sync crash"), ("slug", "forum-new-suite061-900010"), ("description", "tab addon history toolbar profile thread firefox profile plugin toolbar addon plugin café download naïve update profile café update plugin"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([12, 20], Connection.Ids("posts", "author_id", 6));
        Assert.Equal([2, 7, 16, 22], Connection.Ids("poll_options", "poll_id", 6));
        Assert.Empty(Connection.Ids("categories", "parent_id", 3));
        Assert.Equal(1, Connection.Update("polls", 2, "question", "changed by Suite061 2"));
        Assert.Equal("changed by Suite061 2", Connection.Get<string>("polls", 2, "question"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("toolbar Übersetzung history font", Connection.Get<string>("profiles", 24, "display_name"));
        Assert.Equal(22, Connection.Get<int>("users", 22, "karma"));
        Assert.Equal(1, Connection.Delete("poll_votes", 22));
        Assert.Equal(39, Connection.Count("poll_votes"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.True(Connection.Get<bool>("users", 8, "is_active"));
        Assert.Equal(1, Connection.Count("poll_votes", "user_id", 24));
        Assert.Empty(Connection.Ids("polls", "thread_id", 11));
        Assert.Equal(1, Connection.Delete("poll_votes", 37));
        Assert.Equal(39, Connection.Count("poll_votes"));
        Assert.Equal(1, Connection.Update("forums", 4, "locked", true));
        Assert.True(Connection.Get<bool>("forums", 4, "locked"));
    }
}

[UseFixtures<Users, Community, Messages>]
public partial class Suite062
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("crash beta session café font plugin tab crash sync tab plugin firefox firefox plugin history café plugin font font zoom bookmark private crash history 日本語 tab", Connection.Get<string>("profiles", 28, "bio"));
        Assert.Equal(8, Connection.Count("groups"));
        Connection.Insert("messages", ("sender_id", 11), ("recipient_id", 26), ("body", "firefox cookie 日本語 password plugin session font 日本語 font toolbar font Übersetzung thread O'Brien O'Brien thread plugin tab café private firefox Übersetzung private naïve sync cookie firefox naïve firefox"), ("is_read", false), ("sent_at", Utc("2010-04-15T03:03:21Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(40, Connection.Count("messages"));
        Assert.False(Connection.Get<bool>("messages", 16, "is_read"));
        Assert.Equal(1, Connection.Delete("messages", 24));
        Assert.Equal(39, Connection.Count("messages"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(2, Connection.Get<int>("group_members", 26, "group_id"));
        Assert.Equal("download font font download", Connection.Get<string>("groups", 5, "name"));
        Connection.Insert("messages", ("sender_id", 30), ("recipient_id", 23), ("body", "addon naïve update O'Brien O'Brien proxy"), ("is_read", true), ("sent_at", Utc("2010-08-16T21:06:14Z")));
        Assert.Equal(41, Connection.Count("messages"));
        Connection.Insert("groups", ("name", "download"), ("description", "session firefox addon zoom naïve tab font"), ("created_at", Utc("2010-02-24T04:11:09Z")));
        Assert.Equal(9, Connection.Count("groups"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(Utc("2010-08-11T02:40:32Z"), Connection.Get<DateTime>("groups", 7, "created_at"));
        Assert.Equal("zoom private zoom", Connection.Get<string>("groups", 3, "name"));
        Assert.Equal(1, Connection.Delete("notifications", 3));
        Assert.Equal(29, Connection.Count("notifications"));
        Assert.Equal(1, Connection.Update("group_members", 11, "is_leader", false));
        Assert.False(Connection.Get<bool>("group_members", 11, "is_leader"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(6, Connection.Count("group_members", "group_id", 7));
        Connection.Insert("notifications", ("user_id", 7), ("kind", "update profile"), ("payload", "cookie toolbar firefox history proxy tab history café firefox"), ("seen", true), ("created_at", Utc("2010-03-19T13:34:43Z")));
        Assert.Equal(31, Connection.Count("notifications"));
    }
}

[UseFixtures<Users, Questions, Wiki>]
public partial class Suite063
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal([22], Connection.Ids("documents", "parent_id", 8));
        Assert.Equal([3], Connection.Ids("answers", "creator_id", 25));
        Assert.False(Connection.Get<bool>("profiles", 19, "is_public"));
        Connection.Insert("answers", ("question_id", 9), ("creator_id", 20), ("content", "sync Übersetzung download naïve O'Brien profile O'Brien download history crash Übersetzung"), ("is_solution", false), ("created_at", Utc("2011-02-02T01:15:11Z")));
        Assert.Equal(46, Connection.Count("answers"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal(Utc("2010-04-10T15:30:27Z"), Connection.Get<DateTime>("revisions", 36, "created_at"));
        Assert.Equal("private crash update download zoom firefox password cookie plugin crash font toolbar crash toolbar café plugin private 日本語 Übersetzung beta plugin profile plugin font tab sync tab firefox", Connection.Get<string>("profiles", 1, "bio"));
        Connection.Insert("revisions", ("document_id", 8), ("creator_id", 10), ("content", "session crash proxy addon crash sync toolbar thread profile bookmark toolbar history firefox thread bookmark font addon Übersetzung café session naïve bookmark profile"), ("is_approved", true), ("created_at", Utc("2010-11-15T11:24:28Z")));
        Assert.Equal(46, Connection.Count("revisions"));
    }
}

[UseFixtures<Users, Forums, Messages>]
public partial class Suite064
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(1, Connection.Count("forums", "category_id", 3));
        Connection.Insert("messages", ("sender_id", 11), ("recipient_id", 13), ("body", "history font sync Übersetzung session beta café font plugin proxy update Übersetzung session update password plugin beta password font session bookmark private download tab font bookmark download"), ("is_read", true), ("sent_at", Utc("2010-12-22T04:15:29Z")));
        Assert.Equal(41, Connection.Count("messages"));
        Connection.Insert("forums", ("category_id", 1), ("name", "crash sync cookie session"), ("slug", "forum-new-suite064-900011"), ("description", "update firefox Übersetzung addon session toolbar profile beta proxy proxy cookie crash history plugin password 日本語 Übersetzung thread update"), ("locked", true));
        Assert.Equal(7, Connection.Count("forums"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Equal([1, 2, 3, 10, 16, 19], Connection.Ids("threads", "forum_id", 5));
        Assert.Equal(9, Connection.Get<int>("posts", 10, "thread_id"));
        Assert.Equal(1, Connection.Update("messages", 29, "body", "changed by Suite064 2"));
        Assert.Equal("changed by Suite064 2", Connection.Get<string>("messages", 29, "body"));
        Connection.Insert("users", ("username", "user-new-suite064-900021"), ("email", "user900021@example.com"), ("is_active", false), ("karma", 577), ("joined_at", Utc("2010-06-14T19:57:15Z")));
        Assert.Equal(31, Connection.Count("users"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal("font update", Connection.Get<string>("threads", 11, "title"));
        Assert.Equal(125, Connection.Get<int>("posts", 33, "score"));
        Connection.Insert("messages", ("sender_id", 1), ("recipient_id", 20), ("body", "font profile cookie history firefox zoom café history history naïve password profile café password toolbar addon font addon thread"), ("is_read", true), ("sent_at", Utc("2010-03-07T06:18:04Z")));
        Assert.Equal(41, Connection.Count("messages"));
        Assert.Equal(1, Connection.Delete("messages", 26));
        Assert.Equal(40, Connection.Count("messages"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(30, Connection.Count("profiles"));
        Assert.Equal(4, Connection.Get<int>("posts", 28, "author_id"));
        Assert.Equal("user13@example.com", Connection.Get<string>("users", 13, "email"));
        Assert.Equal(1, Connection.Delete("profiles", 15));
        Assert.Equal(29, Connection.Count("profiles"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal("forum-1", Connection.Get<string>("forums", 1, "slug"));
        Assert.Equal(1, Connection.Delete("profiles", 16));
        Assert.Equal(29, Connection.Count("profiles"));
        Assert.Equal(1, Connection.Update("categories", 1, "position", 1004));
        Assert.Equal(1004, Connection.Get<int>("categories", 1, "position"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal("proxy beta thread Übersetzung proxy bookmark firefox", Connection.Get<string>("profiles", 19, "bio"));
        Assert.False(Connection.Get<bool>("profiles", 17, "is_public"));
        Assert.Equal(0, Connection.Count("messages", "sender_id", 6));
        Assert.Equal(1, Connection.Update("messages", 11, "is_read", true));
        Assert.True(Connection.Get<bool>("messages", 11, "is_read"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(25, Connection.Get<int>("messages", 22, "sender_id"));
        Assert.False(Connection.Get<bool>("profiles", 16, "is_public"));
        Assert.Equal(Utc("2010-09-15T14:37:25Z"), Connection.Get<DateTime>("users", 8, "joined_at"));
        Assert.Equal(1, Connection.Update("forums", 3, "locked", true));
        Assert.True(Connection.Get<bool>("forums", 3, "locked"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(40, Connection.Count("posts"));
        Assert.Equal(40, Connection.Count("posts"));
        Connection.Insert("notifications", ("user_id", 5), ("kind", "O'Brien"), ("payload", "café font O'Brien thread font toolbar café sync toolbar firefox tab Übersetzung"), ("seen", false), ("created_at", Utc("2010-07-11T19:53:58Z")));
        Assert.Equal(31, Connection.Count("notifications"));
        Connection.Insert("notifications", ("user_id", 25), ("kind", "crash"), ("payload", "addon firefox zoom proxy font addon addon O'Brien proxy Übersetzung naïve"), ("seen", true), ("created_at", Utc("2010-09-15T03:22:40Z")));
        Assert.Equal(32, Connection.Count("notifications"));
    }
}

[UseFixtures<Users, Forums, PostExtras>]
public partial class Suite065
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal("user21@example.com", Connection.Get<string>("users", 21, "email"));
        Assert.Equal("日本語 proxy profile download 日本語 plugin profile tab crash zoom toolbar plugin toolbar password password update password tab download plugin font update proxy zoom tab history download update download", Connection.Get<string>("post_revisions", 6, "content"));
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(1, Connection.Update("threads", 6, "replies", 1124));
        Assert.Equal(1124, Connection.Get<int>("threads", 6, "replies"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.False(Connection.Get<bool>("flags", 9, "handled"));
        Assert.Empty(Connection.Ids("categories", "parent_id", 3));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("post_votes", 2, "value", 344));
        Assert.Equal(344, Connection.Get<int>("post_votes", 2, "value"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal(1, Connection.Count("post_votes", "post_id", 8));
        Assert.Equal(1, Connection.Count("flags", "reporter_id", 27));
        Assert.Equal(1, Connection.Delete("attachments", 11));
        Assert.Equal(14, Connection.Count("attachments"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(431, Connection.Get<int>("categories", 2, "position"));
        Assert.Equal(10, Connection.Get<int>("attachments", 2, "uploader_id"));
        Assert.Equal(15, Connection.Count("attachments"));
        Assert.Equal(1, Connection.Update("posts", 6, "score", 529));
        Assert.Equal(529, Connection.Get<int>("posts", 6, "score"));
    }
}

[UseFixtures<Users, Forums, Messages>]
public partial class Suite066
{
    [Fact]
    public void Test_001()
    {
        Assert.Equal(19, Connection.Get<int>("posts", 12, "thread_id"));
        Assert.Equal("download 日本語 thread password Übersetzung password 日本語 password profile thread update cookie password toolbar font proxy addon sync update profile O'Brien crash", Connection.Get<string>("notifications", 2, "payload"));
        Connection.Insert("threads", ("forum_id", 3), ("creator_id", 5), ("title", "O'Brien"), ("replies", 413), ("is_sticky", false), ("created_at", Utc("2010-05-16T01:48:30Z")));
        Assert.Equal(21, Connection.Count("threads"));
    }

    [Fact]
    public void Test_002()
    {
        Assert.Empty(Connection.Ids("categories", "parent_id", 1));
        Assert.Equal(70, Connection.Get<int>("users", 9, "karma"));
        Assert.Equal(1, Connection.Update("posts", 6, "content", "changed by Suite066 2"));
        Assert.Equal("changed by Suite066 2", Connection.Get<string>("posts", 6, "content"));
    }

    [Fact]
    public void Test_003()
    {
        Assert.Equal([4], Connection.Ids("forums", "category_id", 3));
        Assert.Equal(4, Connection.Count("categories"));
        Assert.Equal(29, Connection.Get<int>("threads", 16, "creator_id"));
        Assert.Equal(1, Connection.Update("profiles", 11, "bio", "changed by Suite066 3"));
        Assert.Equal("changed by Suite066 3", Connection.Get<string>("profiles", 11, "bio"));
    }

    [Fact]
    public void Test_004()
    {
        Assert.Equal(20, Connection.Count("threads"));
        Assert.True(Connection.Get<bool>("profiles", 2, "is_public"));
        Assert.Equal(1, Connection.Update("messages", 19, "body", "changed by Suite066 4"));
        Assert.Equal("changed by Suite066 4", Connection.Get<string>("messages", 19, "body"));
        Assert.Equal(1, Connection.Update("notifications", 1, "kind", "changed by Suite066 4"));
        Assert.Equal("changed by Suite066 4", Connection.Get<string>("notifications", 1, "kind"));
    }

    [Fact]
    public void Test_005()
    {
        Assert.Equal(6, Connection.Count("forums"));
        Assert.Equal(Utc("2010-11-01T01:21:03Z"), Connection.Get<DateTime>("users", 15, "joined_at"));
        Assert.Equal(1, Connection.Update("messages", 37, "is_read", false));
        Assert.False(Connection.Get<bool>("messages", 37, "is_read"));
    }

    [Fact]
    public void Test_006()
    {
        Assert.Equal(24, Connection.Get<int>("profiles", 24, "user_id"));
        Assert.Equal(2, Connection.Count("threads", "creator_id", 25));
        Assert.Equal(1, Connection.Delete("messages", 9));
        Assert.Equal(39, Connection.Count("messages"));
    }

    [Fact]
    public void Test_007()
    {
        Assert.Equal(846, Connection.Get<int>("threads", 13, "replies"));
        Assert.Equal(40, Connection.Count("messages"));
        Assert.Equal(6, Connection.Count("forums"));
        Connection.Insert("messages", ("sender_id", 28), ("recipient_id", 4), ("body", "toolbar proxy beta café private tab session café 日本語 download session toolbar 日本語 session tab download profile beta proxy cookie Übersetzung café addon"), ("is_read", false), ("sent_at", Utc("2010-08-16T10:54:18Z")));
        Assert.Equal(41, Connection.Count("messages"));
    }

    [Fact]
    public void Test_008()
    {
        Assert.Equal(1, Connection.Count("forums", "category_id", 3));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(30, Connection.Count("users"));
        Assert.Equal(1, Connection.Update("forums", 4, "description", "changed by Suite066 8"));
        Assert.Equal("changed by Suite066 8", Connection.Get<string>("forums", 4, "description"));
        Assert.Equal(1, Connection.Update("messages", 16, "is_read", true));
        Assert.True(Connection.Get<bool>("messages", 16, "is_read"));
    }
}
