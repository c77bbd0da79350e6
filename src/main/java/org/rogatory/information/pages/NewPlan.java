package org.rogatory.information.pages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.rogatory.register.facts.CountryCode;

/**
 * Information that we mean to send to another State; its text is written in its task.
 *
 * @param counterpart the State that it is for
 * @param subject what it is about, in a line
 * @param restricted whether only named people and supervisors may see the file
 */
record NewPlan(
    @NotNull CountryCode counterpart,
    @NotBlank @Size(max = 300) String subject,
    boolean restricted) {}
