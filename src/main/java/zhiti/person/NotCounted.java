package zhiti.person;

import java.time.LocalDate;
import zhiti.standard.PolicyNumber;
import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * A result in another test than the one asked for, which the equivalence tables could compare and the house does not let
 * count; told only where nothing else speaks to the requirement.
 *
 * @param key the requirement's key
 * @param title the test's name with the result as written: 全民英檢 中高級複試
 * @param on the day of the sitting
 * @param limit the policy number that does not let it count
 */
public record NotCounted(String key, Title title, LocalDate on, PolicyNumber limit) implements Titled {}
