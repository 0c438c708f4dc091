using System.Globalization;

namespace ManyModels.Measure;

/// <summary>Says what is being done, beside the figures.</summary>
internal static class Progress
{
    public static void Begin(string what) => Console.Error.Write(what + " … ");

    public static void End(TimeSpan took) => Console.Error.WriteLine(took.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture) + " s");
}
