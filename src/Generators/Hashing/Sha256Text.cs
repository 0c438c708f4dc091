using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace FixtureGen.Generators.Hashing;

internal static class Sha256Text
{
    /// <summary>The SHA-256 of <paramref name="text"/> as lower-case hex digits.</summary>
    public static string Of(string text)
    {
        using var algorithm = SHA256.Create();
        var digits = new StringBuilder(64);
        foreach (var value in algorithm.ComputeHash(Encoding.UTF8.GetBytes(text)))
        {
            digits.Append(value.ToString("x2", CultureInfo.InvariantCulture));
        }

        return digits.ToString();
    }

    /// <summary>The SHA-256 of <paramref name="parts"/>, each on a line of its own.</summary>
    public static string Of(IEnumerable<string> parts) => Of(string.Join("\n", parts));
}
