package org.rogatory.register.facts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An authority that a State has designated, as it is written to and called.
 *
 * @param designatedFor what for
 * @param name its name in its own words, as its letters bear it
 * @param otherNames the same name in other languages
 * @param address the lines of its postal address below the name
 * @param email its address for electronic mail; empty where none is known
 * @param phone its number with the country's prefix; empty where none is known
 * @param zone the time zone of whoever picks up the telephone
 * @param territory the region or territory that it serves; empty for the whole State
 */
public record RegisteredAuthority(
    @NotNull AuthorityKind designatedFor,
    @NotBlank @Size(max = 500) String name,
    List<String> otherNames,
    List<String> address,
    @Email @Size(max = 254) String email,
    @Size(max = 60) String phone,
    Optional<ZoneId> zone,
    @Size(max = 200) String territory)
    implements StateFact {

  /**
   * @throws IllegalArgumentException when it has no name
   */
  public RegisteredAuthority {
    if (name.isBlank()) {
      throw new IllegalArgumentException("an authority without a name");
    }
    otherNames = lines(otherNames);
    address = lines(address);
  }

  private static List<String> lines(List<String> texts) {
    return texts.stream()
        .flatMap(String::lines)
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }

  /** Whether it serves the whole State and not one of its territories only. */
  @JsonIgnore
  public boolean isForWholeState() {
    return territory.isEmpty();
  }

  /** Its name in all languages in which we have it. */
  public Stream<String> names() {
    return Stream.concat(Stream.of(name), otherNames.stream());
  }
}
