package org.rogatory.letters;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rogatory.letters.saying.Addressee;

/** To whom a letter goes and in which language, and what its head cites. */
@Embeddable
public class Envelope {

  private String addressee;
  private String address;
  private @Nullable String country;
  private String language;
  private @Nullable String wishedLanguage;
  private @Nullable String theirReference;
  private @Nullable String otherTreaty;

  @SuppressWarnings("NullAway.Init")
  protected Envelope() {}

  Envelope(
      Addressee to, Locale language, @Nullable String theirReference, @Nullable String treaty) {
    this.addressee = to.name().in(language);
    this.address =
        to.address().stream().map(line -> line.in(language)).collect(Collectors.joining("\n"));
    this.country = to.state();
    this.language = language.getLanguage();
    this.wishedLanguage = to.accepts().stream().findFirst().orElse(null);
    this.theirReference = theirReference;
    this.otherTreaty = treaty;
  }

  /** The addressee's name. */
  public String addressee() {
    return addressee;
  }

  /** The lines below the addressee's name, as they are kept. */
  String address() {
    return address;
  }

  /** The addressee's name and address, a line each. */
  public List<String> lines() {
    return (addressee + "\n" + address).lines().filter(line -> !line.isBlank()).toList();
  }

  /** The code of the State whose authority the addressee is; empty for an authority of our own. */
  public Optional<String> state() {
    return Optional.ofNullable(country);
  }

  /** The language the letter is written in. */
  public Locale language() {
    return Locale.forLanguageTag(language);
  }

  /** The tag of the language that the addressee likes best; empty where that is unknown. */
  public Optional<String> wishedLanguage() {
    return Optional.ofNullable(wishedLanguage);
  }

  /** Whether the addressee wished another language than the letter has. */
  public boolean isInAnotherLanguage() {
    return wishedLanguage()
        .map(wished -> !Locale.forLanguageTag(wished).getLanguage().equals(language))
        .orElse(false);
  }

  /** The addressee's reference. */
  public Optional<String> theirReference() {
    return Optional.ofNullable(theirReference);
  }

  /** The treaty that governs in place of Article 40(8) to (31). */
  public Optional<String> otherTreaty() {
    return Optional.ofNullable(otherTreaty);
  }
}
