namespace School;

public class Student
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public int Year { get; set; }
    public List<Enrolment> Enrolments { get; } = new();
}

public class Teacher
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public List<Course> Courses { get; } = new();
}

public class Room
{
    public int Id { get; set; }
    public string Number { get; set; } = "";
    public int Seats { get; set; }
}

public class Course
{
    public int Id { get; set; }
    public string Code { get; set; } = "";
    public int MinimumYear { get; set; } = 1;
    public int TeacherId { get; set; }
    public Teacher? Teacher { get; set; }
    public List<Enrolment> Enrolments { get; } = new();
    public List<Lesson> Lessons { get; } = new();
}

public class Enrolment
{
    public int StudentId { get; set; }
    public Student? Student { get; set; }
    public int CourseId { get; set; }
    public Course? Course { get; set; }
}

public class Lesson
{
    public int Id { get; set; }
    public int CourseId { get; set; }
    public Course? Course { get; set; }
    public int RoomId { get; set; }
    public Room? Room { get; set; }
    public DayOfWeek Weekday { get; set; }
    public int Period { get; set; }
}

public class Grade
{
    public int Id { get; set; }
    public int StudentId { get; set; }
    public Student? Student { get; set; }
    public int CourseId { get; set; }
    public Course? Course { get; set; }
    public int Points { get; set; }
}
