package zhiti.plan;

import zhiti.person.Person;

/** What a new edition does to one person: something, or nothing and why. */
public sealed interface Migrated permits Moved, Untouched {
    Person person();
}
