using System.Reflection;
using Xunit.v3;

[assembly: ManyModels.NoteFirstTest]

namespace ManyModels;

/// <summary>Tells the report of the process when its first test began.</summary>
[AttributeUsage(AttributeTargets.Assembly)]
internal sealed class NoteFirstTestAttribute : BeforeAfterTestAttribute
{
    public override void Before(MethodInfo methodUnderTest, IXunitTest test) => ProcessReport.TestBegins();
}
