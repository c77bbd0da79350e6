package org.rogatory.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is to see a file from now on, and why, typed in or sent.
 *
 * @param readers the login names of the caseworkers who may see a restricted file; they take the
 *     place of those named before
 * @param teams the ids of the teams whose members may see it, too
 */
public record AccessChange(
    @NotNull Sight sight,
    @Size(max = 100) Set<@NotNull @Size(max = 100) String> readers,
    @Size(max = 100) Set<@NotNull @Size(max = 20) String> teams,
    @NotBlank @Size(max = 2000) String reason) {

  public AccessChange(
      Sight sight, @Nullable Set<String> readers, @Nullable Set<String> teams, String reason) {
    this.sight = sight;
    this.readers = readers == null ? Set.of() : readers;
    this.teams = teams == null ? Set.of() : teams;
    this.reason = reason;
  }
}
