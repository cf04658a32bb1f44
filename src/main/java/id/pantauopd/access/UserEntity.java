package id.pantauopd.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Is a row of {@code app_user}; each change that must end open sessions raises {@code securityVersion}. */
@Entity
@Table(name = "app_user")
@SuppressWarnings("NullAway.Init") // Hibernate fills the fields
class UserEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(10)")
    private Role role;

    private boolean enabled;
    private boolean mustChange;
    private int securityVersion;
    private Instant createdAt;
    private @Nullable Instant lastLoginAt;

    @Version
    private int version;

    protected UserEntity() {}

    UserEntity(String name, Role role, String passwordHash, boolean mustChange, Instant now) {
        this.name = name;
        this.role = role;
        this.passwordHash = passwordHash;
        this.mustChange = mustChange;
        this.enabled = true;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    User toUser() {
        if (id == null) {
            throw new IllegalStateException("The account " + name + " is not stored yet");
        }
        return new User(id, name, role, enabled, mustChange, createdAt, lastLoginAt);
    }

    String passwordHash() {
        return passwordHash;
    }

    int securityVersion() {
        return securityVersion;
    }

    boolean isEnabledAdmin() {
        return enabled && role == Role.ADMIN;
    }

    void disable() {
        enabled = false;
        securityVersion++;
    }

    void enable() {
        enabled = true;
        securityVersion++;
    }

    void changeRole(Role newRole) {
        role = newRole;
        securityVersion++;
    }

    void changePassword(String newHash, boolean mustChangeAgain) {
        passwordHash = newHash;
        mustChange = mustChangeAgain;
        securityVersion++;
    }
}
