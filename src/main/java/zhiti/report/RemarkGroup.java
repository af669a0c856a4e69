package zhiti.report;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhiti.plan.Plan;
import zhiti.plan.Remark;

/** Remarks of one kind on a person's record as a page shows them: a heading, and a line for each. */
public record RemarkGroup(String heading, List<String> lines) {
    public RemarkGroup {
        lines = List.copyOf(lines);
    }

    /** In the order of the kinds; those without remarks are left away. */
    static List<RemarkGroup> of(Say say, Plan plan) {
        return Arrays.stream(Remark.Kind.values())
                .map(kind -> plan.remarks().stream()
                        .filter(remark -> remark.kind() == kind)
                        .toList())
                .filter(remarks -> !remarks.isEmpty())
                .map(remarks -> new RemarkGroup(
                        say.name(remarks.get(0).kind()) + say.aside(say.word("assess.count", remarks.size())),
                        remarks.stream().map(remark -> line(say, remark)).toList()))
                .toList();
    }

    static String line(Say say, Remark remark) {
        return Stream.concat(remark.because().stream(), remark.hint().stream())
                .map(reason -> reason.says(say.language()))
                .map(sentence -> sentence.endsWith("?") ? sentence + " " : sentence + say.word("stop"))
                .collect(Collectors.joining())
                .strip();
    }
}
