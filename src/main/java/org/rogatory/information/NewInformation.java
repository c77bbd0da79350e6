package org.rogatory.information;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rogatory.convention.Channel;
import org.rogatory.journal.Moment;
import org.rogatory.register.facts.CountryCode;
import org.rogatory.register.facts.LanguageTag;

/**
 * Information that another State sent without a request, as it arrived.
 *
 * @param counterpart the State that sent it
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
 * @param confidential whether its sender wants it kept confidential, 40(5)
 * @param confidentialUntil until which day; null where it names no end
 * @param restrictions on its use, as its sender words them, 40(5)
 * @param restricted whether only named people and supervisors may see the file
 * @param again that it is other information than that of the same State under the same reference,
 *     which somebody has looked at
 */
public record NewInformation(
    @NotNull CountryCode counterpart,
    @Nullable @Size(max = 300) String sender,
    @Nullable @Size(max = 100) String sendersReference,
    @Nullable LocalDate dated,
    @NotNull Moment receivedAt,
    @NotNull Channel channel,
    @NotNull LanguageTag language,
    @NotBlank @Size(max = 300) String subject,
    @NotBlank @Size(max = 20000) String text,
    boolean proceeds,
    boolean confidential,
    @Nullable LocalDate confidentialUntil,
    @Size(max = 20) List<@NotNull @Size(max = 2000) String> restrictions,
    boolean restricted,
    boolean again) {

  /** Text that is only white space is none; a list that was left out is empty. */
  public NewInformation {
    restrictions = restrictions == null ? List.of() : restrictions;
    sender = orNull(sender);
    sendersReference = orNull(sendersReference);
  }

  /** What its sender asks of us. */
  Conditions asked() {
    return new Conditions(confidential, confidentialUntil, restrictions);
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
