using Xunit.Abstractions;

namespace FixtureGen.Conformance.Harness;

/// <summary>One row of a theory: a case on an engine. Shown as <c>SQLite, EntityFramework: A row is saved</c>.</summary>
public sealed class CaseOnEngine : IXunitSerializable
{
    private string engine = "";
    private string area = "";
    private string name = "";

    /// <summary>For xUnit.</summary>
    public CaseOnEngine()
    {
    }

    internal CaseOnEngine(ConformanceEngine engine, ConformanceCase of) => (this.engine, area, name) = (engine.Name, of.Area, of.Name);

    /// <summary>Every case on every engine that it is for.</summary>
    public static TheoryData<CaseOnEngine> All { get; } =
    [
        .. ConformanceEngine.All.SelectMany(engine => ConformanceCase.All.Where(each => each.IsFor(engine.Name)).Select(each => new CaseOnEngine(engine, each))),
    ];

    internal ConformanceEngine Engine => ConformanceEngine.Named(engine);

    internal ConformanceCase Case => ConformanceCase.Named(area, name);

    public void Deserialize(IXunitSerializationInfo info)
        => (engine, area, name) = (info.GetValue<string>("engine"), info.GetValue<string>("area"), info.GetValue<string>("name"));

    public void Serialize(IXunitSerializationInfo info)
    {
        info.AddValue("engine", engine);
        info.AddValue("area", area);
        info.AddValue("name", name);
    }

    public override string ToString() => $"{engine}, {area}: {name}";
}
