namespace Forum;

public enum ModerationAction
{
    HideReply,
    LockThread,
    MergeThreads,
}
