/**
 */
package org.kith.model.activity;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Batch Count</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * What an import did to one kind of thing.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.activity.BatchCount#getSubject <em>Subject</em>}</li>
 *   <li>{@link org.kith.model.activity.BatchCount#getAdded <em>Added</em>}</li>
 *   <li>{@link org.kith.model.activity.BatchCount#getUpdated <em>Updated</em>}</li>
 *   <li>{@link org.kith.model.activity.BatchCount#getUnchanged <em>Unchanged</em>}</li>
 * </ul>
 *
 * @see org.kith.model.activity.ActivityPackage#getBatchCount()
 * @model
 * @generated
 */
public interface BatchCount extends EObject {
	/**
	 * Returns the value of the '<em><b>Subject</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * people, accounts, interactions, events.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Subject</em>' attribute.
	 * @see #setSubject(String)
	 * @see org.kith.model.activity.ActivityPackage#getBatchCount_Subject()
	 * @model unique="false"
	 * @generated
	 */
	String getSubject();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.BatchCount#getSubject <em>Subject</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Subject</em>' attribute.
	 * @see #getSubject()
	 * @generated
	 */
	void setSubject(String value);

	/**
	 * Returns the value of the '<em><b>Added</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Added</em>' attribute.
	 * @see #setAdded(long)
	 * @see org.kith.model.activity.ActivityPackage#getBatchCount_Added()
	 * @model unique="false"
	 * @generated
	 */
	long getAdded();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.BatchCount#getAdded <em>Added</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Added</em>' attribute.
	 * @see #getAdded()
	 * @generated
	 */
	void setAdded(long value);

	/**
	 * Returns the value of the '<em><b>Updated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Updated</em>' attribute.
	 * @see #setUpdated(long)
	 * @see org.kith.model.activity.ActivityPackage#getBatchCount_Updated()
	 * @model unique="false"
	 * @generated
	 */
	long getUpdated();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.BatchCount#getUpdated <em>Updated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Updated</em>' attribute.
	 * @see #getUpdated()
	 * @generated
	 */
	void setUpdated(long value);

	/**
	 * Returns the value of the '<em><b>Unchanged</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Unchanged</em>' attribute.
	 * @see #setUnchanged(long)
	 * @see org.kith.model.activity.ActivityPackage#getBatchCount_Unchanged()
	 * @model unique="false"
	 * @generated
	 */
	long getUnchanged();

	/**
	 * Sets the value of the '{@link org.kith.model.activity.BatchCount#getUnchanged <em>Unchanged</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unchanged</em>' attribute.
	 * @see #getUnchanged()
	 * @generated
	 */
	void setUnchanged(long value);

} // BatchCount
