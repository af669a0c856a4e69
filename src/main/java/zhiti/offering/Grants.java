package zhiti.offering;

import zhiti.standard.Title;
import zhiti.standard.Titled;

/**
 * A credential that an offering grants to whoever succeeds: a certificate, or a test result.
 *
 * @param credential by id
 * @param title its name
 * @param renewal whether it renews a certificate that is held
 */
public record Grants(String offering, String credential, Title title, boolean renewal) implements Titled {}
