using System.Text;

namespace FixtureGen.Memory.Log;

/// <summary>
/// Escapes text as JSON asks for. By hand: a run of tests is short, so what System.Text.Json would load, and what the just-in-time compiler
/// would have to compile for it, costs more than all the lines of a log.
/// </summary>
internal static class JsonText
{
    private const int MostBytesOfChar = 6;

    internal static int MostBytes(string text) => text.Length * MostBytesOfChar;

    /// <summary>Writes the text without quotation marks, and returns how many bytes it took.</summary>
    internal static int Escape(string text, Span<byte> target)
    {
        var written = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            if (letter is >= ' ' and <= '~' and not ('"' or '\\'))
            {
                target[written++] = (byte)letter;
            }
            else if (letter < 128)
            {
                written += EscapeAscii(letter, target[written..]);
            }
            else
            {
                // Half a pair of surrogates becomes the replacement character: UTF-8 cannot say it.
                Rune.DecodeFromUtf16(text.AsSpan(i), out var rune, out var consumed);
                written += rune.EncodeToUtf8(target[written..]);
                i += consumed - 1;
            }
        }

        return written;
    }

    private static int EscapeAscii(char letter, Span<byte> target)
    {
        var shortForm = letter switch
        {
            '"' or '\\' => (byte)letter,
            '\n' => (byte)'n',
            '\r' => (byte)'r',
            '\t' => (byte)'t',
            _ => (byte)0,
        };
        target[0] = (byte)'\\';
        if (shortForm != 0)
        {
            target[1] = shortForm;
            return 2;
        }

        var hexadecimal = "0123456789abcdef"u8;
        "u00"u8.CopyTo(target[1..]);
        target[4] = hexadecimal[letter >> 4];
        target[5] = hexadecimal[letter & 15];
        return 6;
    }
}
