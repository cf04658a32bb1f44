package id.pantauopd.access;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;

/** Loads and stores accounts. */
interface UserRepository extends Repository<UserEntity, Long> {
    Optional<UserEntity> findByName(String name);

    Optional<UserEntity> findById(Long id);

    boolean existsByName(String name);

    List<UserEntity> findAllByOrderByName();

    boolean existsByRoleAndEnabledTrue(Role role);

    /** Locks all that have the role, so that two admins cannot disable each other at the same moment. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<UserEntity> findByRoleAndEnabledTrue(Role role);

    UserEntity saveAndFlush(UserEntity user);
}
