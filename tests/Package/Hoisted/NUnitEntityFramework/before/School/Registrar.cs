using Microsoft.EntityFrameworkCore;

namespace School;

public class Registrar
{
    private readonly SchoolContext _context;

    public Registrar(SchoolContext context) => _context = context;

    public void Enrol(string student, string course)
    {
        var found = _context.Courses.Include(c => c.Lessons).ThenInclude(l => l.Room).Single(c => c.Code == course);
        var who = _context.Students.Single(s => s.Name == student);
        if (who.Year < found.MinimumYear)
        {
            throw new RegistrarException($"{course} is for year {found.MinimumYear} and above.");
        }

        if (_context.Enrolments.Count(e => e.CourseId == found.Id) >= found.Lessons.Min(l => l.Room!.Seats))
        {
            throw new RegistrarException($"{course} is full.");
        }

        _context.Enrolments.Add(new Enrolment { Student = who, Course = found });
        _context.SaveChanges();
    }

    public void Withdraw(string student, string course)
    {
        var enrolment = _context.Enrolments.SingleOrDefault(e => e.Student!.Name == student && e.Course!.Code == course)
            ?? throw new RegistrarException($"{student} is not in {course}.");
        _context.Enrolments.Remove(enrolment);
        _context.SaveChanges();
    }

    public double? AverageOf(string student)
        => _context.Grades.Where(g => g.Student!.Name == student).Average(g => (double?)g.Points);

    public IReadOnlyList<string> ClassList(string course)
        => _context.Enrolments.Where(e => e.Course!.Code == course).Select(e => e.Student!.Name).OrderBy(n => n).ToList();
}

public class RegistrarException : Exception
{
    public RegistrarException(string message)
        : base(message)
    {
    }
}
