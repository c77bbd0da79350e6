package org.rogatory.information;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;
import org.rogatory.journal.Moment;
import org.rogatory.register.CountryCode;
import org.rogatory.register.LanguageTag;

/**
 * Information that another State sent without a request, as it arrived.
 *
 * @param state the State that sent it
 * @param sender the authority that wrote, as it names itself
 * @param sendersReference its own number for it
 * @param dated the date on it
 * @param receivedAt when it reached us; typed as local time in the office's zone, sent with an
 *     offset
 * @param channel how it reached us
 * @param language the language it is written in
 * @param subject what it is about, in a line
 * @param text what it says
 * @param proceeds whether it is about proceeds of offences under the Convention, 51
 * @param conditions what its sender asks of us, 40(5)
 * @param restricted whether only named people and supervisors may see the file
 */
public record NewInformation(
    @NotNull CountryCode state,
    @Nullable @Size(max = 300) String sender,
    @Nullable @Size(max = 100) String sendersReference,
    @Nullable LocalDate dated,
    @NotNull Moment receivedAt,
    @NotNull Channel channel,
    @NotNull LanguageTag language,
    @NotBlank @Size(max = 300) String subject,
    @NotBlank @Size(max = 20000) String text,
    boolean proceeds,
    @Nullable @Valid Conditions conditions,
    boolean restricted) {

  /** Text that is only white space is none. */
  public NewInformation {
    sender = orNull(sender);
    sendersReference = orNull(sendersReference);
  }

  /** What its sender asks of us. */
  Conditions asked() {
    return conditions == null ? Conditions.NONE : conditions;
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
