/**
 */
package org.kith.model.activity;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Target</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * An account that an interaction was done to or with.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.activity.Target#getAccountUid <em>Account Uid</em>}</li>
 *   <li>{@link org.kith.model.activity.Target#getRole <em>Role</em>}</li>
 * </ul>
 *
 * @see org.kith.model.activity.ActivityPackage#getTarget()
 * @model
 * @generated
 */
public interface Target extends EObject {
	/**
	 * Returns the value of the '<em><b>Account Uid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Account Uid</em>' attribute.
	 * @see #setAccountUid(String)
	 * @see org.kith.model.activity.ActivityPackage#getTarget_AccountUid()
	 * @model unique="false"
	 * @generated
	 */
	String getAccountUid();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Target#getAccountUid <em>Account Uid</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Account Uid</em>' attribute.
	 * @see #getAccountUid()
	 * @generated
	 */
	void setAccountUid(String value);

	/**
	 * Returns the value of the '<em><b>Role</b></em>' attribute.
	 * The literals are from the enumeration {@link org.kith.model.activity.TargetRole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Role</em>' attribute.
	 * @see org.kith.model.activity.TargetRole
	 * @see #setRole(TargetRole)
	 * @see org.kith.model.activity.ActivityPackage#getTarget_Role()
	 * @model unique="false"
	 * @generated
	 */
	TargetRole getRole();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.Target#getRole <em>Role</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Role</em>' attribute.
	 * @see org.kith.model.activity.TargetRole
	 * @see #getRole()
	 * @generated
	 */
	void setRole(TargetRole value);

} // Target
