namespace HelpDesk;

public sealed class Ticket
{
    public long Id { get; set; }
    public long CustomerId { get; set; }
    public long? AgentId { get; set; }
    public string Subject { get; set; } = "";
    public int Priority { get; set; } = 3;
    public string State { get; set; } = "open";
    public string OpenedOn { get; set; } = "";
}
