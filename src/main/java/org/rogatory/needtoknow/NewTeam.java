package org.rogatory.needtoknow;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a team is to be, typed in or sent.
 *
 * @param name no other team has it, however it is written
 * @param members the login names of caseworkers; they take the place of those before
 */
record NewTeam(
    @NotBlank @Size(max = 100) String name,
    @Size(max = 200) Set<@NotNull @Size(max = 60) String> members) {

  NewTeam(String name, @Nullable Set<String> members) {
    this.name = name;
    this.members = members == null ? Set.of() : members;
  }
}
