package org.rogatory.web.sessions;

import org.springframework.context.annotation.Profile;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Sessions are written when their request is answered. One that was ended meanwhile, on whatever
 * node, is not written any more; of two requests that write the same into one, the last counts. By
 * Spring Session's own statement both would end in an error of a request that has done its work.
 */
@Component
@Profile("production")
class SessionWriting implements SessionRepositoryCustomizer<JdbcIndexedSessionRepository> {

  @Override
  public void customize(JdbcIndexedSessionRepository sessions) {
    sessions.setCreateSessionAttributeQuery(
        """
        insert into %TABLE_NAME%_ATTRIBUTES (SESSION_PRIMARY_ID, ATTRIBUTE_NAME, ATTRIBUTE_BYTES)
        (select s.PRIMARY_ID, said.name, said.bytes
        from (values (cast(? as char(36)), cast(? as varchar(200)), cast(? as bytea)))
          as said (id, name, bytes)
        join %TABLE_NAME% s on s.PRIMARY_ID = said.id
        for key share of s)
        on conflict (SESSION_PRIMARY_ID, ATTRIBUTE_NAME)
        do update set ATTRIBUTE_BYTES = excluded.ATTRIBUTE_BYTES
        """);
  }
}
