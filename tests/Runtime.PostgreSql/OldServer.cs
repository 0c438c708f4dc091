using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FixtureGen.PostgreSql.Tests;

/// <summary>Lets anybody in, and says that it is a PostgreSQL server of some version. It can do nothing else.</summary>
internal sealed class OldServer : IDisposable
{
    private const int WithoutBody = 8;

    private readonly TcpListener listener = new(IPAddress.Loopback, 0);

    internal OldServer(string version)
    {
        listener.Start();
        _ = Task.Run(() => ServeAsync(version));
    }

    internal int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public void Dispose() => listener.Dispose();

    private async Task ServeAsync(string version)
    {
        while (true)
        {
            using var client = await listener.AcceptTcpClientAsync();
            var stream = client.GetStream();
            while (await ReadStartAsync(stream) == WithoutBody)
            {
                // It asks for encryption, and there is none.
                await stream.WriteAsync("N"u8.ToArray());
            }

            byte[] welcome =
            [
                .. Message('R', [0, 0, 0, 0]),
                .. Message('S', Encoding.ASCII.GetBytes($"server_version\0{version}\0")),
                .. Message('S', Encoding.ASCII.GetBytes("client_encoding\0UTF8\0")),
                .. Message('K', new byte[8]),
                .. Message('Z', [(byte)'I']),
            ];
            await stream.WriteAsync(welcome);
            // Until the client has read enough, and goes.
            await stream.ReadExactlyAsync(new byte[1]);
        }
    }

    /// <summary>Reads the message that a client begins with, and returns how long it was.</summary>
    private static async Task<int> ReadStartAsync(NetworkStream stream)
    {
        var start = new byte[WithoutBody];
        await stream.ReadExactlyAsync(start);
        var length = BinaryPrimitives.ReadInt32BigEndian(start);
        await stream.ReadExactlyAsync(new byte[length - WithoutBody]);
        return length;
    }

    private static byte[] Message(char kind, byte[] body)
    {
        var message = new byte[5 + body.Length];
        message[0] = (byte)kind;
        BinaryPrimitives.WriteInt32BigEndian(message.AsSpan(1), 4 + body.Length);
        body.CopyTo(message, 5);
        return message;
    }
}
