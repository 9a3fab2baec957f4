package press.doorstep.quotation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a story prints a role which was not held; for conditions on quotations. {@link RoleMismatches} has the rest. */
@Entity
@Table(name = "role_mismatch")
class PrintedRole {

    @Id
    @Column(name = "occurrence")
    UUID occurrence;

    @Column(name = "quotation")
    UUID quotation;

    /** For the store. */
    PrintedRole() {}
}
