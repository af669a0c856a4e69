package zhiti.audit;

import java.util.List;
import java.util.Locale;

/**
 * What of a release is answerable for what it changes for one person.
 *
 * @param parts at least one
 */
public record Responsible(List<Part> parts) {
    public Responsible {
        parts = List.copyOf(parts);
    }

    /** One of the changes, and how much is known to be its doing. */
    public record Part(ShelfChange change, Share share) {}

    /** How much is a change's doing, and how one knows. */
    public enum Share {
        /** Nothing else was changed. */
        SOLE,
        /** Tried: by itself it makes the whole new plan of the old one. */
        WHOLE,
        /** Tried: by itself it makes another plan than the old one, and not yet the new one. */
        PART,
        /** Tried: by itself it makes nothing otherwise, and without it the new plan would be another. */
        TOGETHER,
        /** Not known from trying: it stands in the reasons that differ. */
        ONE_OF;

        /** As printed in JSON. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
