using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace FixtureGen.PostgreSql.Tests;

/// <summary>Lets anybody in, and says that it is a PostgreSQL server of some version. It can do nothing else.</summary>
internal sealed class OldServer : IDisposable
{
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
            var length = new byte[4];
            await stream.ReadExactlyAsync(length);
            await stream.ReadExactlyAsync(new byte[BinaryPrimitives.ReadInt32BigEndian(length) - 4]);
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

    private static byte[] Message(char kind, byte[] body)
    {
        var message = new byte[5 + body.Length];
        message[0] = (byte)kind;
        BinaryPrimitives.WriteInt32BigEndian(message.AsSpan(1), 4 + body.Length);
        body.CopyTo(message, 5);
        return message;
    }
}
