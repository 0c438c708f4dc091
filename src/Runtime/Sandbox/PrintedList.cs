using System.Collections.ObjectModel;

namespace FixtureGen;

/// <summary>
/// A list in an exception. Test frameworks print the properties of exceptions by ToString, which of other lists is the name of their type.
/// </summary>
internal sealed class PrintedList(IReadOnlyList<string> items) : ReadOnlyCollection<string>([.. items])
{
    public override string ToString() => Count == 0 ? "(none)" : string.Join(", ", this);
}
