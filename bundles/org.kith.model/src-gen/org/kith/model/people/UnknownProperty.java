/**
 */
package org.kith.model.people;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unknown Property</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * * A line of a card or calendar that Kith does not understand, kept byte for byte so that export can give it back.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.kith.model.people.UnknownProperty#getLine <em>Line</em>}</li>
 *   <li>{@link org.kith.model.people.UnknownProperty#getVersion <em>Version</em>}</li>
 *   <li>{@link org.kith.model.people.UnknownProperty#getGroup <em>Group</em>}</li>
 *   <li>{@link org.kith.model.people.UnknownProperty#getPosition <em>Position</em>}</li>
 *   <li>{@link org.kith.model.people.UnknownProperty#getSource <em>Source</em>}</li>
 * </ul>
 *
 * @see org.kith.model.people.PeoplePackage#getUnknownProperty()
 * @model
 * @generated
 */
public interface UnknownProperty extends EObject {
	/**
	 * Returns the value of the '<em><b>Line</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The unfolded content line, verbatim, without its line end.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Line</em>' attribute.
	 * @see #setLine(String)
	 * @see org.kith.model.people.PeoplePackage#getUnknownProperty_Line()
	 * @model unique="false"
	 * @generated
	 */
	String getLine();

	/**
	 * Sets the value of the '{@link org.kith.model.people.UnknownProperty#getLine <em>Line</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Line</em>' attribute.
	 * @see #getLine()
	 * @generated
	 */
	void setLine(String value);

	/**
	 * Returns the value of the '<em><b>Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The version of the format that it came from: 2.1, 3.0 or 4.0 for vCard, 2.0 for iCalendar.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Version</em>' attribute.
	 * @see #setVersion(String)
	 * @see org.kith.model.people.PeoplePackage#getUnknownProperty_Version()
	 * @model unique="false"
	 * @generated
	 */
	String getVersion();

	/**
	 * Sets the value of the '{@link org.kith.model.people.UnknownProperty#getVersion <em>Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Version</em>' attribute.
	 * @see #getVersion()
	 * @generated
	 */
	void setVersion(String value);

	/**
	 * Returns the value of the '<em><b>Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The group before the dot (item1 of item1.X-ABLABEL), which ties lines together; null without.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Group</em>' attribute.
	 * @see #setGroup(String)
	 * @see org.kith.model.people.PeoplePackage#getUnknownProperty_Group()
	 * @model unique="false"
	 * @generated
	 */
	String getGroup();

	/**
	 * Sets the value of the '{@link org.kith.model.people.UnknownProperty#getGroup <em>Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Group</em>' attribute.
	 * @see #getGroup()
	 * @generated
	 */
	void setGroup(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * The line's place among the unknown lines of its card, from 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.kith.model.people.PeoplePackage#getUnknownProperty_Position()
	 * @model unique="false"
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.kith.model.people.UnknownProperty#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * * An ImportBatch uid, or `user`.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.kith.model.people.PeoplePackage#getUnknownProperty_Source()
	 * @model unique="false"
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.kith.model.people.UnknownProperty#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

} // UnknownProperty
