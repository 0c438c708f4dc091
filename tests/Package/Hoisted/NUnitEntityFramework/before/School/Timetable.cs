using Microsoft.EntityFrameworkCore;

namespace School;

public class Timetable
{
    private readonly SchoolContext _context;

    public Timetable(SchoolContext context) => _context = context;

    public async Task<IReadOnlyList<string>> OfTeacherAsync(string teacher, DayOfWeek weekday)
        => await _context.Lessons
            .Where(l => l.Course!.Teacher!.Name == teacher && l.Weekday == weekday)
            .OrderBy(l => l.Period)
            .Select(l => l.Course!.Code + " in " + l.Room!.Number)
            .ToListAsync();

    public async Task<IReadOnlyList<string>> FreeRoomsAsync(DayOfWeek weekday, int period)
        => await _context.Rooms
            .Where(r => !_context.Lessons.Any(l => l.RoomId == r.Id && l.Weekday == weekday && l.Period == period))
            .OrderBy(r => r.Number)
            .Select(r => r.Number)
            .ToListAsync();

    public async Task MoveAsync(string course, DayOfWeek from, DayOfWeek to)
    {
        await using var transaction = await _context.Database.BeginTransactionAsync();
        foreach (var lesson in await _context.Lessons.Where(l => l.Course!.Code == course && l.Weekday == from).ToListAsync())
        {
            lesson.Weekday = to;
            await _context.SaveChangesAsync();
        }

        await transaction.CommitAsync();
    }
}
