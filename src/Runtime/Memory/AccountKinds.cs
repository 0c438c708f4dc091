namespace FixtureGen.Memory;

/// <summary>The words of the log for what accounts are for.</summary>
internal static class AccountKinds
{
    internal static ReadOnlySpan<byte> Word(AccountKind kind) => kind switch
    {
        AccountKind.Test => "test"u8,
        AccountKind.Schema => "schema"u8,
        AccountKind.Template => "template"u8,
        AccountKind.Load => "load"u8,
        AccountKind.Clone => "clone"u8,
        AccountKind.Setup => "setup"u8,
        AccountKind.Rollback => "rollback"u8,
        AccountKind.Code => "code"u8,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of account has no word yet."),
    };
}
