using FixtureGen.Analysis.Collections;
using FixtureGen.Analysis.EntityModel;
using Microsoft.CodeAnalysis;

namespace FixtureGen.Analysis.Writes;

/// <summary>Turns what a fixture's code does into tables, by the models of the contexts that it uses.</summary>
internal sealed class WrittenTables(IReadOnlyList<ContextModel> models, WriteFindings findings)
{
    private bool isComplete = findings.IsComplete;

    public TouchList ToTouchList(IEnumerable<string> declared)
    {
        var written = findings.SqlTables
            .Concat(findings.Stored.SelectMany(OfStored))
            .Concat(findings.Changed.SelectMany(OfChanged))
            .Concat(findings.ChangedProperties.SelectMany(property => models.SelectMany(model => model.TablesBehind(property))))
            .Concat(declared)
            .ToList();
        if (findings.MadeElsewhere.Any(type => models.Any(model => model.HasNavigations(type))))
        {
            isComplete = false;
        }

        var sorted = models.Aggregate((IEnumerable<string>)written, (tables, model) => model.Sort(tables));
        return new TouchList(sorted.Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray(), isComplete);
    }

    private IEnumerable<string> OfStored(INamedTypeSymbol type)
    {
        if (models.Any(model => model.Contains(type)))
        {
            return OfChanged(type);
        }

        // The source does not show how the model has the type, or which type derived from this one is stored.
        isComplete = false;
        return [];
    }

    private IEnumerable<string> OfChanged(INamedTypeSymbol type)
    {
        foreach (var model in models.Where(model => model.Contains(type)))
        {
            isComplete &= model.NamesAreKnown(type);
            foreach (var table in model.TablesOf(type))
            {
                yield return table;
            }
        }
    }
}
