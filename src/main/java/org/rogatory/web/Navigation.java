package org.rogatory.web;

import java.util.Comparator;
import java.util.List;
import org.rogatory.access.Person;
import org.rogatory.access.Role;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The navigation bar: the entries of all modules, for whoever is logged in. */
@Component
class Navigation {

  private final List<NavigationItem> items;

  Navigation(ObjectProvider<NavigationItem> items) {
    this.items = items.stream().sorted(Comparator.comparing(NavigationItem::order)).toList();
  }

  List<NavigationItem> of(Person person) {
    return items.stream().filter(item -> person.is(item.roles().toArray(new Role[0]))).toList();
  }
}
